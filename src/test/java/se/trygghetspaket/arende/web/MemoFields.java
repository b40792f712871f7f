package se.trygghetspaket.arende.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;

/** The fields of the memo's form, as the stored memo fills them. */
public final class MemoFields {

	private final Map<String, String> fields = new LinkedHashMap<>();

	private MemoFields() {
	}

	public static MemoFields of(ArendeAkt akt) {
		MemoFields form = new MemoFields();
		form.with("version", String.valueOf(akt.tjansteskrivelse().lockVersion()));
		form.with("rubrik", akt.arende().rubrik());
		form.with("diarienummer", akt.arende().diarienummer().map(Diarienummer::value).orElse(""));
		form.with("datum", akt.tjansteskrivelse().memo().datum().toString());
		form.with("mottagare", akt.tjansteskrivelse().memo().mottagare());
		BeslutForm beslut = akt.tjansteskrivelse().memo().beslutForm();
		form.with("numbered", String.valueOf(beslut.numbered()));
		form.with("withUnit", String.valueOf(beslut.withUnit()));
		form.with("withTotal", String.valueOf(beslut.withTotal()));
		form.with("sentences", String.valueOf(beslut.sentences()));
		List<Avsnitt> avsnitt = akt.tjansteskrivelse().memo().avsnitt();
		for (int i = 0; i < avsnitt.size(); i++) {
			form.with("avsnitt[" + i + "].rubrik", avsnitt.get(i).rubrik());
			form.with("avsnitt[" + i + "].text", avsnitt.get(i).text());
		}
		List<Underteckning> places = akt.tjansteskrivelse().underteckningar();
		for (int i = 0; i < places.size(); i++) {
			form.with("undertecknare[" + i + "].namn", places.get(i).undertecknare().namn());
			form.with("undertecknare[" + i + "].titel", places.get(i).undertecknare().titel());
			form.with("undertecknare[" + i + "].enhet", places.get(i).undertecknare().enhet());
			form.with("undertecknare[" + i + "].user",
					places.get(i).user().map((user) -> String.valueOf(user.id())).orElse(""));
		}
		return form;
	}

	public MemoFields with(String name, String value) {
		this.fields.put(name, value);
		return this;
	}

	public MemoFields without(String name) {
		this.fields.remove(name);
		return this;
	}

	/** Name and value, in turn. */
	public String[] toArray() {
		return this.fields.entrySet()
			.stream()
			.flatMap((field) -> List.of(field.getKey(), field.getValue()).stream())
			.toArray(String[]::new);
	}

}
