package se.trygghetspaket.paket;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.Insats;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.SlugTaken;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Paketen")
class PaketServiceTest {

	@Autowired
	private PaketService paket;

	@Autowired
	private FordelningService fordelningar;

	@Autowired
	private TestDatabase database;

	private Actor administrator;

	@BeforeEach
	void people() {
		this.administrator = new TestUsers(this.database).create("Anna Ask", Role.ADMINISTRATOR);
	}

	@Test
	@DisplayName("får sin adress av namnet och hittas på den")
	void create() {
		AmountStyle style = new AmountStyle(AmountUnit.MKR, "miljoner kronor", 2, false);
		Paket created = this.paket.create(this.administrator, " Åtgärder för trygghet ", style);

		assertThat(created.slug()).isEqualTo(new PaketSlug("atgarder-for-trygghet"));
		assertThat(this.paket.get(created.slug())).isEqualTo(created);
		assertThat(this.paket.get(created.id())).isEqualTo(created);
		assertThat(created.amountStyle()).isEqualTo(style);
		assertThat(created.name()).isEqualTo("Åtgärder för trygghet");
	}

	@Test
	@DisplayName("har var sin adress")
	void slugTaken() {
		this.paket.create(this.administrator, "Trygg skola", AmountStyle.kr());

		assertThatExceptionOfType(SlugTaken.class)
			.isThrownBy(() -> this.paket.create(this.administrator, "TRYGG – skola!", AmountStyle.kr()));
		assertThat(this.paket.findAll()).hasSize(1);
	}

	@Test
	@DisplayName("står i svensk ordning")
	void swedishOrder() {
		for (String name : new String[] { "Östra", "Andra", "Åtta", "Ärlig", "zebra", "andre" }) {
			this.paket.create(this.administrator, name, AmountStyle.kr());
		}

		assertThat(this.paket.findAll()).extracting(Paket::name)
			.containsExactly("Andra", "andre", "zebra", "Åtta", "Ärlig", "Östra");
	}

	@Test
	@DisplayName("byter namn och sätt att skriva belopp men aldrig adress")
	void update() {
		Paket before = this.paket.create(this.administrator, "Trygg skola", AmountStyle.kr());
		this.paket.update(this.administrator, before, "Tryggare skola", AmountStyle.tkr());

		assertThat(this.paket.get(before.slug()))
			.isEqualTo(new Paket(before.id(), before.slug(), "Tryggare skola", AmountStyle.tkr()));
	}

	@Test
	@DisplayName("skapas av administratör, handläggare och den ekonom som läser in tidigare år, ändras bara av administratör")
	void roles() {
		Actor handlaggare = new TestUsers(this.database).create("Hanna Holm", Role.HANDLAGGARE);
		Actor others = new TestUsers(this.database).create("Alla", Role.UNDERTECKNARE, Role.NAMNDSEKRETERARE,
				Role.LASARE);
		Actor ekonom = new TestUsers(this.database).create("Erik Ek", Role.EKONOM);
		assertThat(this.paket.create(ekonom, "Trygg natt", AmountStyle.kr()).name()).isEqualTo("Trygg natt");
		Paket created = this.paket.create(handlaggare, "Trygg skola", AmountStyle.kr());

		assertThatExceptionOfType(RoleRequired.class)
			.isThrownBy(() -> this.paket.create(others, "Annat", AmountStyle.kr()));
		assertThatExceptionOfType(RoleRequired.class)
			.isThrownBy(() -> this.paket.update(handlaggare, created, "Annat", AmountStyle.kr()));
	}

	@Test
	@DisplayName("som inte finns hittas inte")
	void unknown() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.paket.get(new PaketSlug("annat")));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.paket.get(new PaketId(4711)));
		Paket unknown = new Paket(new PaketId(4711), new PaketSlug("annat"), "Annat", AmountStyle.kr());
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.paket.update(this.administrator, unknown, "Annat", AmountStyle.kr()));
	}

	@Test
	@DisplayName("har sina egna insatser, även två med samma namn, i svensk ordning")
	void insatser() {
		Paket first = this.paket.create(this.administrator, "Ett", AmountStyle.kr());
		Paket second = this.paket.create(this.administrator, "Två", AmountStyle.kr());
		this.fordelningar.create(first.id(), new BudgetYear(2021), FordelningOrigin.ARENDE,
				List.of(PostDraft.ofNew("Övrigt", Belopp.undecided()), PostDraft.ofNew("Åtgärd", Belopp.undecided()),
						PostDraft.ofNew("Åtgärd", Belopp.undecided())));

		assertThat(this.paket.findInsatser(first.id())).extracting(Insats::name)
			.containsExactly("Åtgärd", "Åtgärd", "Övrigt");
		assertThat(this.paket.findInsatser(second.id())).isEmpty();
	}

}
