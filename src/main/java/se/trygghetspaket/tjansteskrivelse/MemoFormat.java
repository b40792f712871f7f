package se.trygghetspaket.tjansteskrivelse;

/** What a memo can be exported as. */
public enum MemoFormat {

	TEXT("txt", "text/plain;charset=UTF-8"), HTML("html", "text/html;charset=UTF-8"),
	DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
	PDF("pdf", "application/pdf");

	private final String suffix;

	private final String mediaType;

	MemoFormat(String suffix, String mediaType) {
		this.suffix = suffix;
		this.mediaType = mediaType;
	}

	/** The end of the file's name, without the dot. */
	public String suffix() {
		return this.suffix;
	}

	public String mediaType() {
		return this.mediaType;
	}

}
