package se.trygghetspaket.arende.export;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeStamp;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.export.ExportFile;
import se.trygghetspaket.export.ExportFormat;
import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.export.ExportedFile;
import se.trygghetspaket.export.Exports;
import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.export.FordelningJson;
import se.trygghetspaket.paket.export.FordelningTable;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;

/** A year or a case beside the year before, as files for other programs. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class FordelningExport {

	private final UnderlagService underlag;

	private final ArendeStamp stamps;

	private final FordelningTable table;

	private final FordelningJson json;

	private final Exports exports;

	private final DocumentText messages;

	FordelningExport(UnderlagService underlag, ArendeStamp stamps, FordelningTable table, FordelningJson json,
			Exports exports, DocumentText messages) {
		this.underlag = underlag;
		this.stamps = stamps;
		this.table = table;
		this.json = json;
		this.exports = exports;
		this.messages = messages;
	}

	/**
	 * The figures of a case.
	 * @throws se.trygghetspaket.shared.NotFound if there is no such case, or the reader
	 * may not see it
	 */
	public ExportedFile ofArende(Actor reader, ArendeId id, ExportFormat format) {
		return file(this.underlag.get(reader, id), "arende.file.fordelning", format);
	}

	/**
	 * The figures of a year: those of one of its cases, or else those that a year shows.
	 * @throws se.trygghetspaket.shared.NotFound if there is no such year or case, or the
	 * reader may not see it
	 * @throws se.trygghetspaket.arende.domain.UnderlagUnclear if no case is named,
	 * nothing is in force and there is not exactly one case
	 */
	public ExportedFile ofYear(Actor reader, PaketSlug slug, BudgetYear year, @Nullable ArendeId id,
			ExportFormat format) {
		Underlag found = (id != null) ? this.underlag.get(reader, slug, year, id)
				: this.underlag.get(reader, slug, year);
		return file(found, "arende.file.jamforelse", format);
	}

	/** The figures alone, for a file among others. */
	byte[] write(Underlag found, ExportFormat format) {
		return file(found, "arende.file.fordelning", format).content();
	}

	private ExportedFile file(Underlag found, String nameKey, ExportFormat format) {
		Arende arende = found.arende();
		Fordelning current = found.fordelning().fordelning();
		Fordelning previous = found.previous()
			.map(StoredFordelning::fordelning)
			.orElseGet(() -> Fordelning.empty(current.year().previous()));
		ExportStamp stamp = this.stamps.of(arende, found.paket(), current);
		String number = arende.diarienummer().map(Diarienummer::asFileName).orElse("arende-" + arende.id().value());
		String name = this.messages.get(nameKey, number, found.paket().name(), String.valueOf(current.year().value()));
		ExportFile file = new ExportFile(name, stamp, List.of(this.table.sheet(previous, current)),
				found.paket().amountStyle());
		byte[] content = (format == ExportFormat.JSON) ? this.json.write(stamp, previous, current)
				: this.exports.write(file, format);
		return new ExportedFile(file.fileName(format), format.mediaType(), content);
	}

}
