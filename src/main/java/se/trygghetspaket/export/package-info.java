/**
 * Tables as files: what a view shows, typed, once, and written as XLSX, as CSV for
 * Swedish Excel, as CSV for a program and as JSON. Every file carries a stamp of what it
 * was made of and when.
 *
 * <pre>{@code
 * ExportSheet sheet = ExportSheet.summed("Jämförelse",
 *     List.of(ExportColumn.text("Insats", "insats"),
 *         ExportColumn.kronor("2021", "aktuell_kr"),
 *         ExportColumn.kronor("2020", "foregaende_kr"),
 *         ExportColumn.difference("Skillnad", "skillnad_kr", "aktuell_kr", "foregaende_kr"),
 *         ExportColumn.share("Skillnad", "procent", "skillnad_kr", "foregaende_kr")),
 *     rows); // ExportRow.of(ExportCell.text(label), ExportCell.amount(kronor), ExportCell.EMPTY, …)
 * ExportStamp stamp = ExportStamp.of(paket.name(), year, "Gällande fördelning", fordelning.sha256(), clock.instant());
 * ExportFile file = new ExportFile("Trygghetspaketet 2021 Jämförelse", stamp, List.of(sheet));
 * return FileResponse.attachment(file.fileName(format), format.mediaType(), exports.write(file, format));
 * }</pre>
 *
 * The rules that all of it keeps:
 * <ul>
 * <li>Amounts are whole kronor. Only CSV for people has another unit, that of
 * {@link se.trygghetspaket.export.ExportFile#withStyle}, and never one that would hide a
 * krona. A heading has no unit: the writer adds it.</li>
 * <li>What is not decided is {@link se.trygghetspaket.export.ExportCell#EMPTY}: a blank
 * cell, {@code null} in JSON, and no part of a sum. It is never 0.</li>
 * <li>A formula stands in XLSX with its value stored beside it, and
 * {@link se.trygghetspaket.export.ExportSheet} refuses a value that the formula would not
 * give. In CSV and JSON the value stands alone.</li>
 * <li>A text is a text in every format, however it begins.</li>
 * </ul>
 */
@NullMarked
@ApplicationModule(displayName = "Export", allowedDependencies = { "shared", "language" })
package se.trygghetspaket.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
