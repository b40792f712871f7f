package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a PDF, each named as data that belongs to the whole document. */
final class PdfAttachments {

	private static final COSName AF = COSName.getPDFName("AF");

	private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

	private PdfAttachments() {
	}

	static void add(PDDocument document, List<PdfAttachment> attachments, Calendar at) throws IOException {
		Map<String, PDComplexFileSpecification> names = new LinkedHashMap<>();
		COSArray associated = new COSArray();
		for (PdfAttachment attachment : attachments) {
			PDComplexFileSpecification file = file(document, attachment, at);
			names.put(attachment.name(), file);
			associated.add(file);
		}
		PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
		tree.setNames(names);
		PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(document.getDocumentCatalog());
		dictionary.setEmbeddedFiles(tree);
		document.getDocumentCatalog().setNames(dictionary);
		document.getDocumentCatalog().getCOSObject().setItem(AF, associated);
	}

	private static PDComplexFileSpecification file(PDDocument document, PdfAttachment attachment, Calendar at)
			throws IOException {
		PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(attachment.content()),
				COSName.FLATE_DECODE);
		content.setSubtype(attachment.mediaType());
		content.setSize(attachment.content().length);
		content.setCreationDate(at);
		content.setModDate(at);
		PDComplexFileSpecification file = new PDComplexFileSpecification();
		file.setFile(attachment.name());
		file.setFileUnicode(attachment.name());
		file.setFileDescription(attachment.description());
		file.setEmbeddedFile(content);
		file.setEmbeddedFileUnicode(content);
		file.getCOSObject().setItem(RELATIONSHIP, COSName.getPDFName("Data"));
		return file;
	}

}
