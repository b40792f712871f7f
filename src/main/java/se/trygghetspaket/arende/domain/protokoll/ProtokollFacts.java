package se.trygghetspaket.arende.domain.protokoll;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Protokollets uppgifter: every fact as it was recorded, each list in the order of
 * recording.
 *
 * @param justering {@code null} until it is recorded
 * @param anslag {@code null} until it is recorded
 * @param nedtagning {@code null} until it is recorded
 */
public record ProtokollFacts(@Nullable Registrerad<Justering> justering, @Nullable Registrerad<Anslag> anslag,
		@Nullable Registrerad<Nedtagning> nedtagning, List<Registrerad<Votering>> voteringar,
		List<Registrerad<Deltagarnotering>> noteringar, List<Registrerad<Rattelse>> rattelser) {

	/** Nothing recorded yet. */
	public static final ProtokollFacts NONE = new ProtokollFacts(null, null, null, List.of(), List.of(), List.of());

	public ProtokollFacts {
		voteringar = List.copyOf(voteringar);
		noteringar = List.copyOf(noteringar);
		rattelser = List.copyOf(rattelser);
	}

	public Optional<Registrerad<Justering>> findJustering() {
		return Optional.ofNullable(this.justering);
	}

	public Optional<Registrerad<Anslag>> findAnslag() {
		return Optional.ofNullable(this.anslag);
	}

	public Optional<Registrerad<Nedtagning>> findNedtagning() {
		return Optional.ofNullable(this.nedtagning);
	}

	/** The notes of a kind, in the order of recording. */
	public List<Deltagarnotering> noteringar(DeltagarnoteringKind kind) {
		return this.noteringar.stream().map(Registrerad::fact).filter((notering) -> notering.kind() == kind).toList();
	}

}
