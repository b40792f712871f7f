package se.trygghetspaket.arende.web.granskning;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.arende.domain.granskning.IakttagelseKey;
import se.trygghetspaket.arende.granskning.Finding;
import se.trygghetspaket.tjansteskrivelse.domain.Allvar;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("En markerad rad")
class MarkedLineTest {

	private static final String TEXT = "SSPF får 1,5 mkr i år.";

	@Test
	@DisplayName("delas där markeringar överlappar, ligger i varandra och gäller samma ord, och säger samma text")
	void overlapping() {
		MarkedLine line = MarkedLine.of(TEXT, List.of(mark(1, Allvar.VARNING, 0, 12), mark(2, Allvar.FEL, 9, 16),
				mark(3, Allvar.UPPLYSNING, 9, 12), mark(4, Allvar.UPPLYSNING, 9, 12)));

		assertThat(line.text()).isEqualTo(TEXT);
		assertThat(line.pieces()).extracting(MarkedLine.Piece::text)
			.containsExactly("SSPF får ", "1,5", " mkr", " i år.");
		assertThat(line.pieces()).extracting(MarkedLine.Piece::allvar)
			.containsExactly(Allvar.VARNING, Allvar.FEL, Allvar.FEL, null);
		assertThat(line.pieces().get(1).beginning()).extracting(MarkedLine.Ref::number).containsExactly(2, 3, 4);
		assertThat(line.pieces().get(1).ending()).extracting(MarkedLine.Ref::number).containsExactly(1, 3, 4);
		assertThat(line.pieces().get(2).ending()).extracting(MarkedLine.Ref::number).containsExactly(2);
	}

	@Test
	@DisplayName("börjar och slutar varje iakttagelse en gång")
	void eachOnce() {
		MarkedLine line = MarkedLine.of(TEXT, List.of(mark(1, Allvar.FEL, 0, 22), mark(2, Allvar.FEL, 5, 8)));

		assertThat(line.pieces()).flatExtracting(MarkedLine.Piece::beginning).hasSize(2);
		assertThat(line.pieces()).flatExtracting(MarkedLine.Piece::ending).hasSize(2);
	}

	@Test
	@DisplayName("utan något att markera är hel")
	void unmarked() {
		assertThat(MarkedLine.of(TEXT, List.of()).pieces()).singleElement()
			.satisfies((piece) -> assertThat(piece.allvar()).isNull());
	}

	private static MarkedLine.Mark mark(int number, Allvar allvar, int start, int end) {
		Iakttagelse seen = Iakttagelse.of(Regel.FORANDRING_UTAN_BELOPP, Place.NOWHERE, "Oklart.").as(allvar);
		return new MarkedLine.Mark(new Finding(number, new IakttagelseKey("0"), seen, 0, null),
				new TextPlaces.Span(2, start, end));
	}

}
