package se.trygghetspaket.arende.granskning;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.trygghetspaket.arende.domain.granskning.SetAside;
import se.trygghetspaket.shared.Sha256;
import se.trygghetspaket.tjansteskrivelse.domain.Allvar;
import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.ProseAmount;

/**
 * What the rules see in the memo of a case, with what people have set aside of it.
 *
 * @param memo the memo that is checked
 * @param reviewed what the rules were given
 * @param findings all of them, numbered, those that are set aside last
 * @param amounts every amount in the running text
 * @param lapsed what was set aside in a text that has been changed since
 */
public record Granskning(Tjansteskrivelse memo, Reviewed reviewed, List<Finding> findings, List<ProseAmount> amounts,
		List<SetAside> lapsed) {

	public Granskning {
		findings = List.copyOf(findings);
		amounts = List.copyOf(amounts);
		lapsed = List.copyOf(lapsed);
	}

	/** Those that count. */
	public List<Finding> open() {
		return this.findings.stream().filter(Finding::open).toList();
	}

	/** Those of a seriousness that count. */
	public List<Finding> open(Allvar allvar) {
		return open().stream().filter((finding) -> finding.allvar() == allvar).toList();
	}

	/** Those that ask something of a person: not what only tells. */
	public List<Finding> asking() {
		return open().stream().filter((finding) -> finding.allvar() != Allvar.UPPLYSNING).toList();
	}

	/** Those that are set aside. */
	public List<Finding> aside() {
		return this.findings.stream().filter((finding) -> !finding.open()).toList();
	}

	public int fel() {
		return open(Allvar.FEL).size();
	}

	public int varningar() {
		return open(Allvar.VARNING).size();
	}

	public int upplysningar() {
		return open(Allvar.UPPLYSNING).size();
	}

	/** Whether the memo cannot be submitted as it is. */
	public boolean blocks() {
		return fel() > 0;
	}

	Optional<Finding> find(String key) {
		return this.findings.stream().filter((finding) -> finding.key().sha256().equals(key)).findFirst();
	}

	/** The change that a button of the page stands for. */
	Optional<Fix> findFix(String key) {
		Stream<Fix> ties = this.amounts.stream()
			.flatMap((amount) -> amount.tying().stream())
			.filter((tie) -> key(tie).equals(key));
		return Stream.concat(find(key).flatMap((finding) -> finding.seen().mending()).stream(), ties).findFirst();
	}

	/** What the change that ties an amount is recognised by. */
	public static String key(Fix tie) {
		return Sha256.of(tie.toString().getBytes(StandardCharsets.UTF_8));
	}

}
