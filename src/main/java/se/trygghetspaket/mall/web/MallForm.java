package se.trygghetspaket.mall.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.util.MultiValueMap;

import se.trygghetspaket.mall.domain.Skrivelsemall;
import se.trygghetspaket.mall.domain.StoredSkrivelsemall;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;

/**
 * The mall as it was typed.
 *
 * @param version the lock version that the editor saw
 */
record MallForm(String version, String handlingstyp, String mottagare, String sumLabel, boolean numbered,
		boolean withUnit, boolean withTotal, boolean sentences, List<TypedMallAvsnitt> avsnitt) {

	MallForm {
		avsnitt = List.copyOf(avsnitt);
	}

	/** What a form sent; what it did not send is empty. */
	static MallForm of(MultiValueMap<String, String> sent) {
		List<TypedMallAvsnitt> avsnitt = new ArrayList<>();
		while (sent.containsKey("avsnitt[" + avsnitt.size() + "].text")) {
			String item = "avsnitt[" + avsnitt.size() + "].";
			avsnitt.add(new TypedMallAvsnitt(value(sent, item + "rubrik"), checked(sent, item + "required"),
					value(sent, item + "help"), value(sent, item + "text")));
		}
		return new MallForm(value(sent, "version"), value(sent, "handlingstyp"), value(sent, "mottagare"),
				value(sent, "sumLabel"), checked(sent, "numbered"), checked(sent, "withUnit"),
				checked(sent, "withTotal"), checked(sent, "sentences"), avsnitt);
	}

	static MallForm of(StoredSkrivelsemall stored) {
		return of(String.valueOf(stored.lockVersion()), stored.mall());
	}

	/** Another mall in the place of what was typed. */
	MallForm startingFrom(Skrivelsemall mall) {
		return of(this.version, mall);
	}

	private static MallForm of(String version, Skrivelsemall mall) {
		BeslutForm form = mall.beslutForm();
		return new MallForm(version, mall.handlingstyp(), mall.mottagare(), mall.sumLabel(), form.numbered(),
				form.withUnit(), form.withTotal(), form.sentences(),
				mall.avsnitt().stream().map(TypedMallAvsnitt::of).toList());
	}

	MallForm withAvsnitt(List<TypedMallAvsnitt> changed) {
		return new MallForm(this.version, this.handlingstyp, this.mottagare, this.sumLabel, this.numbered,
				this.withUnit, this.withTotal, this.sentences, changed);
	}

	/** The same typing, to be saved on top of another version. */
	MallForm onTopOf(long current) {
		return new MallForm(String.valueOf(current), this.handlingstyp, this.mottagare, this.sumLabel, this.numbered,
				this.withUnit, this.withTotal, this.sentences, this.avsnitt);
	}

	/** The version that was seen; one that nothing has where none was sent. */
	long versionSeen() {
		return this.version.matches("[0-9]{1,18}") ? Long.parseLong(this.version) : -1;
	}

	BeslutForm beslutForm() {
		return new BeslutForm(this.numbered, this.withUnit, this.withTotal, this.sentences);
	}

	private static String value(MultiValueMap<String, String> sent, String name) {
		return Objects.requireNonNullElse(sent.getFirst(name), "");
	}

	private static boolean checked(MultiValueMap<String, String> sent, String name) {
		return "true".equals(sent.getFirst(name));
	}

}
