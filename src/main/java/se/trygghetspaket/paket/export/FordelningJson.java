package se.trygghetspaket.paket.export;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.export.StampJson;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.check.ComparedPost;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.ComparisonStatus;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.Kronor;

/**
 * Writes a fördelning beside the one before it as JSON, with the keys that the API has.
 * Amounts are whole kronor; {@code null} is an amount that is not decided.
 */
@Component
public class FordelningJson {

	private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

	private final ObjectWriter writer = JsonMapper.shared()
		.writer()
		.with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

	/** The file, in UTF-8. The same stamp and fördelningar give the same bytes. */
	public byte[] write(ExportStamp stamp, Fordelning previous, Fordelning current) {
		YearComparison comparison = YearComparison.between(previous, current);
		return this.writer.writeValueAsBytes(new FileJson(StampJson.of(stamp), current.year().value(), current.sha256(),
				current.poster().stream().map(PostJson::of).toList(), current.sum().value(), YearJson.of(previous),
				ComparisonJson.of(comparison)));
	}

	private static @Nullable Long kr(Belopp belopp) {
		return belopp.kronor().map(Kronor::value).orElse(null);
	}

	@JsonPropertyOrder({ "stampel", "budgetYear", "sha256", "poster", "summa", "foregaende", "jamforelse" })
	record FileJson(StampJson stampel, int budgetYear, String sha256, List<PostJson> poster, long summa,
			YearJson foregaende, ComparisonJson jamforelse) {
	}

	@JsonPropertyOrder({ "budgetYear", "sha256", "omrakning", "poster", "summa" })
	record YearJson(int budgetYear, String sha256, @Nullable String omrakning, List<PostJson> poster, long summa) {

		static YearJson of(Fordelning fordelning) {
			return new YearJson(fordelning.year().value(), fordelning.sha256(),
					fordelning.restated() ? fordelning.omrakning() : null,
					fordelning.poster().stream().map(PostJson::of).toList(), fordelning.sum().value());
		}

	}

	@JsonPropertyOrder({ "insats", "kr", "motivering" })
	record PostJson(String insats, @Nullable Long kr, String motivering) {

		static PostJson of(Budgetpost post) {
			return new PostJson(post.label(), FordelningJson.kr(post.belopp()), post.motivering());
		}

	}

	@JsonPropertyOrder({ "rows", "summa" })
	record ComparisonJson(List<RowJson> rows, TotalJson summa) {

		static ComparisonJson of(YearComparison comparison) {
			return new ComparisonJson(comparison.rows().stream().map(RowJson::of).toList(),
					new TotalJson(comparison.previousTotal().value(), comparison.currentTotal().value(),
							comparison.difference().value()));
		}

	}

	@JsonPropertyOrder({ "insats", "foregaende", "aktuell", "skillnad", "procent", "status", "tidigare" })
	record RowJson(String insats, @Nullable Long foregaende, @Nullable Long aktuell, @Nullable Long skillnad,
			@Nullable BigDecimal procent, @Nullable String status, List<EarlierJson> tidigare) {

		static RowJson of(ComparisonRow row) {
			return new RowJson(row.label(), FordelningJson.kr(row.previous()), FordelningJson.kr(row.current()),
					row.difference().map(Kronor::value).orElse(null), row.percent().orElse(null),
					(row.status() != ComparisonStatus.EJ_BESTAMD) ? row.status().name() : null,
					row.earlier().stream().map(EarlierJson::of).toList());
		}

	}

	/** A line of the earlier year that a row carries on, and how much of it. */
	@JsonPropertyOrder({ "insats", "kr" })
	record EarlierJson(String insats, @Nullable Long kr) {

		static EarlierJson of(ComparedPost post) {
			return new EarlierJson(post.label(), FordelningJson.kr(post.part()));
		}

	}

	@JsonPropertyOrder({ "foregaende", "aktuell", "skillnad" })
	record TotalJson(long foregaende, long aktuell, long skillnad) {
	}

}
