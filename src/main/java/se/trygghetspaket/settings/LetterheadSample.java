package se.trygghetspaket.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.stereotype.Service;

import se.trygghetspaket.tjansteskrivelse.MemoDocuments;
import se.trygghetspaket.tjansteskrivelse.letterhead.Letterhead;

/** Writes a memo on a letterhead that may not be in use, for somebody to look at. */
@Service
public class LetterheadSample {

	private final MemoDocuments documents;

	private final SampleMemo memo;

	private final Clock clock;

	LetterheadSample(MemoDocuments documents, SampleMemo memo, Clock clock) {
		this.documents = documents;
		this.memo = memo;
		this.clock = clock;
	}

	/** The memo as a file of Word. */
	public byte[] on(Letterhead letterhead) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneId.of("Europe/Stockholm"));
		return this.documents.docx(this.memo.dated(today), letterhead);
	}

}
