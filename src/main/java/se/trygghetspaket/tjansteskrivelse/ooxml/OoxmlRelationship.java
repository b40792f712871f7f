package se.trygghetspaket.tjansteskrivelse.ooxml;

/**
 * What one part says that it belongs with.
 *
 * @param source the part that says so, empty for the document as a whole
 * @param type an address that names the kind of relationship
 * @param target the name of a part, or what stands outside the file as it is written
 * @param external whether the target stands outside the file
 */
public record OoxmlRelationship(String source, String id, String type, String target, boolean external) {

	/** The last word of the type: "header", "image", "hyperlink", "attachedTemplate". */
	public String kind() {
		return this.type.substring(this.type.lastIndexOf('/') + 1);
	}

}
