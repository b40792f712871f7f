package se.trygghetspaket.config;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationContext;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.BilagaService;
import se.trygghetspaket.arende.KommentarService;
import se.trygghetspaket.arende.dokument.DokumentService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.bilaga.BilagaFile;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.arende.domain.yrkande.NewYrkande;
import se.trygghetspaket.arende.domain.yrkande.SeenYrkande;
import se.trygghetspaket.arende.domain.yrkande.YrkandeKind;
import se.trygghetspaket.arende.meeting.SammantradeArendeService;
import se.trygghetspaket.arende.meeting.SammantradeService;
import se.trygghetspaket.arende.meeting.YrkandeService;
import se.trygghetspaket.arende.protokoll.ProtokollService;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Role;

/**
 * A case at every status, each with a bilaga and comments, so that an address can name
 * what there is. The case that is expedierat has a paket of its own: a year has one
 * decision of the whole ram.
 */
public final class AccessWorld {

	private static final List<Role> COMMENTING = List.of(Role.HANDLAGGARE, Role.EKONOM, Role.UNDERTECKNARE,
			Role.NAMNDSEKRETERARE);

	private static final List<ArendeStatus> UNDECIDED_FIRST = List.of(ArendeStatus.UTKAST, ArendeStatus.ATERTAGET,
			ArendeStatus.EKONOMIGRANSKNING, ArendeStatus.UNDERTECKNANDE, ArendeStatus.INLAMNAT, ArendeStatus.BORDLAGT,
			ArendeStatus.ATERREMITTERAT, ArendeStatus.UTGATT, ArendeStatus.BESLUTAT);

	private final ApplicationContext context;

	private final TestRoad road;

	private final Map<Role, Actor> actors = new EnumMap<>(Role.class);

	private final Actor withoutRole;

	private final Map<ArendeStatus, ArendeId> cases = new EnumMap<>(ArendeStatus.class);

	private final Map<ArendeId, Long> bilagor = new HashMap<>();

	private final Sammantrade sammantrade;

	AccessWorld(ApplicationContext context) {
		this(context, "Trygghetspaketet");
	}

	/** With another name for its paket, beside other data. */
	public AccessWorld(ApplicationContext context, String paket) {
		this.context = context;
		this.road = new TestRoad(context, paket);
		this.withoutRole = this.road.somebody();
		for (Role role : Role.values()) {
			this.actors.put(role, this.road.actor(role));
		}
		this.road.confirmRam(5_000_000);
		for (ArendeStatus status : UNDECIDED_FIRST) {
			Diarienummer number = (status != ArendeStatus.UNDERTECKNANDE) ? new Diarienummer("KS 2021/71") : null;
			ArendeId id = this.road.draft(number, this.road.signatories(), 3_000_000, 2_000_000);
			fill(id);
			this.cases.put(status, this.road.take(id, status));
		}
		this.cases.put(ArendeStatus.EXPEDIERAT, new TestRoad(context, "Ett annat paket").at(ArendeStatus.EXPEDIERAT));
		this.road.prepareExpediering(of(ArendeStatus.BESLUTAT));
		context.getBean(YrkandeService.class)
			.record(this.road.namndsekreterare, of(ArendeStatus.INLAMNAT), new SeenYrkande(1, 1),
					new NewYrkande(YrkandeKind.AVSLAG, "Anna Ask (S)", "", List.of()));
		SammantradeService sammantraden = context.getBean(SammantradeService.class);
		Sammantrade created = sammantraden.create(this.road.namndsekreterare, Organ.ARBETSUTSKOTTET,
				LocalDate.of(2021, 3, 1));
		context.getBean(SammantradeArendeService.class)
			.put(this.road.namndsekreterare, of(ArendeStatus.INLAMNAT), created.id(), null);
		this.sammantrade = sammantraden.get(created.id());
	}

	/** Who calls; the same person every time. */
	public Actor actor(AccessRow.Who who) {
		Role role = who.role();
		return (role != null) ? this.actors.get(role) : this.withoutRole;
	}

	/** An address, or fields, with what the names in it stand for. */
	public String fill(String text, @Nullable ArendeStatus at, Actor reader) {
		String filled = text.replace("{slug}", this.road.paket.slug().value())
			.replace("{year}", String.valueOf(TestRoad.YEAR.value()))
			.replace("{sammantrade}", String.valueOf(this.sammantrade.id().value()))
			.replace("{version}", String.valueOf(this.sammantrade.lockVersion()))
			.replace("{number}", "1")
			.replace("{insats}", String.valueOf(insats()))
			.replace("{uppgift}", "paragraf");
		return (at != null) ? fill(filled, of(at), reader) : filled;
	}

	private String fill(String text, ArendeId id, Actor reader) {
		String filled = text.replace("{id}", String.valueOf(id.value()))
			.replace("{arende}", String.valueOf(id.value()));
		if (text.contains("{bilaga}")) {
			filled = filled.replace("{bilaga}", String.valueOf(this.bilagor.get(id)));
		}
		if (text.contains("{dokument}")) {
			var stored = this.context.getBean(DokumentService.class).findVisible(this.road.handlaggare, id);
			filled = filled.replace("{dokument}", String.valueOf(stored.get(stored.size() - 1).id()));
		}
		if (text.contains("{kommentar}")) {
			filled = filled.replace("{kommentar}", String.valueOf(kommentar(id, reader)));
		}
		if (text.contains("{place}")) {
			filled = filled.replace("{place}", String.valueOf(this.road.outsidePlace(id)));
		}
		if (text.contains("{receiver}")) {
			long receiver = this.context.getBean(ProtokollService.class)
				.get(this.road.namndsekreterare, id)
				.expedieringar()
				.get(0)
				.id();
			filled = filled.replace("{receiver}", String.valueOf(receiver));
		}
		return filled;
	}

	/** An insats of what is in force. */
	private long insats() {
		return this.context.getBean(FordelningService.class)
			.findInForce(this.road.paket.id(), TestRoad.YEAR)
			.orElseThrow()
			.fordelning()
			.poster()
			.get(0)
			.insats()
			.value();
	}

	private ArendeId of(ArendeStatus status) {
		return this.cases.get(status);
	}

	private void fill(ArendeId id) {
		BilagaFile file = BilagaFile.of("karta.txt", ("Karta " + id.value()).getBytes(StandardCharsets.UTF_8));
		this.bilagor.put(id,
				this.context.getBean(BilagaService.class).add(this.road.handlaggare, id, "Karta", file).id());
		for (Role role : COMMENTING) {
			this.context.getBean(KommentarService.class).write(this.actors.get(role), id, null, "Av " + role);
		}
	}

	/** One's own, else somebody's. */
	private long kommentar(ArendeId id, Actor reader) {
		var all = this.context.getBean(KommentarService.class).find(this.road.handlaggare, id, 1).kommentarer();
		return all.stream()
			.filter((kommentar) -> kommentar.author().equals(reader.user()))
			.findFirst()
			.orElse(all.get(0))
			.id();
	}

}
