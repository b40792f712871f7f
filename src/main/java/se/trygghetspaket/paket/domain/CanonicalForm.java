package se.trygghetspaket.paket.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import se.trygghetspaket.shared.Kronor;

/**
 * The canonical form of a fördelning, in UTF-8: a first line with its version, the year
 * and the number of lines, then for each line the insats, the amount in kronor ({@code -}
 * while not decided), and label and motivering, each led by its length in characters so
 * that no text can be taken for another field.
 */
final class CanonicalForm {

	private CanonicalForm() {
	}

	static String sha256(Fordelning fordelning) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(text(fordelning).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	static String text(Fordelning fordelning) {
		StringBuilder text = new StringBuilder("fordelning/1 ").append(fordelning.year().value())
			.append(' ')
			.append(fordelning.poster().size())
			.append('\n');
		for (Budgetpost post : fordelning.poster()) {
			text.append(post.insats().value())
				.append(' ')
				.append(post.belopp().kronor().map(Kronor::value).map(String::valueOf).orElse("-"))
				.append(' ');
			appendWithLength(text, post.label());
			appendWithLength(text, post.motivering());
			text.append('\n');
		}
		return text.toString();
	}

	private static void appendWithLength(StringBuilder text, String field) {
		text.append(field.length()).append(':').append(field);
	}

}
