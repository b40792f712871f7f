package se.trygghetspaket.tjansteskrivelse.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import se.trygghetspaket.tjansteskrivelse.ooxml.BadPackage.Fault;

/**
 * The parts of an Office Open XML file. They are unpacked into memory one by one and only
 * when asked for, never to disk; what a size field promises is not believed.
 */
public final class OoxmlPackage {

	static final int MOST_PARTS = 2_000;

	static final int LARGEST_PART = 48 * 1024 * 1024;

	static final long LARGEST_TOTAL = 96L * 1024 * 1024;

	private static final int LONGEST_NAME = 260;

	private static final String CONTENT_TYPES = "[Content_Types].xml";

	private final byte[] bytes;

	private final Set<String> names;

	private long unpacked;

	private OoxmlPackage(byte[] bytes, Set<String> names) {
		this.bytes = bytes;
		this.names = names;
	}

	/**
	 * Looks at the names of all parts.
	 * @throws BadPackage when it is no package that can be opened safely
	 */
	public static OoxmlPackage open(byte[] bytes) throws BadPackage {
		Map<String, Boolean> names = new LinkedHashMap<>();
		try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				if (entry.getGeneralPurposeBit().usesEncryption()) {
					throw new BadPackage(Fault.ENCRYPTED);
				}
				if (!isSafe(entry.getName()) || names.put(entry.getName().toLowerCase(Locale.ROOT), true) != null) {
					throw new BadPackage(Fault.BAD_NAME);
				}
				if (names.size() > MOST_PARTS) {
					throw new BadPackage(Fault.TOO_LARGE);
				}
			}
			if (zip.getEntry(CONTENT_TYPES) == null) {
				throw new BadPackage(Fault.OTHER_KIND);
			}
			List<String> all = Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
			return new OoxmlPackage(bytes, Set.copyOf(all));
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new BadPackage(Fault.DAMAGED, ex);
		}
	}

	/** The names of all parts, without a first slash. */
	public Set<String> names() {
		return this.names;
	}

	/**
	 * The bytes of a part, or empty without one.
	 * @throws BadPackage when it is damaged or grows too large
	 */
	public Optional<byte[]> part(String name) throws BadPackage {
		if (!this.names.contains(name)) {
			return Optional.empty();
		}
		try (ZipFile zip = ZipFile.builder().setByteArray(this.bytes).get();
				InputStream part = zip.getInputStream(zip.getEntry(name))) {
			if (part == null) {
				throw new BadPackage(Fault.DAMAGED);
			}
			int most = (int) Math.min(LARGEST_PART, LARGEST_TOTAL - this.unpacked);
			byte[] read = part.readNBytes(most + 1);
			if (read.length > most) {
				throw new BadPackage(Fault.TOO_LARGE);
			}
			this.unpacked += read.length;
			return Optional.of(read);
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new BadPackage(Fault.DAMAGED, ex);
		}
	}

	/**
	 * A part of XML, or empty without one.
	 * @throws BadPackage when it is damaged, grows too large or declares entities
	 */
	public Optional<XmlNode> xml(String name) throws BadPackage {
		Optional<byte[]> part = part(name);
		return part.isEmpty() ? Optional.empty() : Optional.of(XmlParser.parse(new ByteArrayInputStream(part.get())));
	}

	/** What kind of thing a part is, as the package declares it. */
	public Optional<String> contentType(String name) throws BadPackage {
		XmlNode types = xml(CONTENT_TYPES).orElseThrow(() -> new BadPackage(Fault.OTHER_KIND));
		String extension = name.substring(name.lastIndexOf('.') + 1);
		Optional<String> own = types.children("ct:Override")
			.stream()
			.filter((type) -> type.attribute("PartName").filter(("/" + name)::equalsIgnoreCase).isPresent())
			.findFirst()
			.flatMap((type) -> type.attribute("ContentType"));
		return own.or(() -> types.children("ct:Default")
			.stream()
			.filter((type) -> type.attribute("Extension").filter(extension::equalsIgnoreCase).isPresent())
			.findFirst()
			.flatMap((type) -> type.attribute("ContentType")));
	}

	/**
	 * What a part belongs with.
	 * @param name the part, or an empty name for the package itself
	 */
	public List<Relationship> relationships(String name) throws BadPackage {
		int slash = name.lastIndexOf('/');
		String folder = name.substring(0, slash + 1);
		Optional<XmlNode> all = xml(folder + "_rels/" + name.substring(slash + 1) + ".rels");
		List<Relationship> found = new ArrayList<>();
		for (XmlNode one : all.map(XmlNode::children).orElse(List.of())) {
			String target = one.attribute("Target").orElse("");
			String type = one.attribute("Type").orElse("");
			boolean external = one.attribute("TargetMode").filter("External"::equals).isPresent();
			found.add(new Relationship(one.attribute("Id").orElse(""), type.substring(type.lastIndexOf('/') + 1),
					external ? target : resolved(folder, target), external));
		}
		return found;
	}

	/** The name of the part that a target means, seen from a folder. */
	private static String resolved(String folder, String target) {
		List<String> steps = new ArrayList<>();
		String path = target.startsWith("/") ? target : folder + target;
		for (String step : path.split("/")) {
			if (step.equals("..") && !steps.isEmpty()) {
				steps.remove(steps.size() - 1);
			}
			else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
				steps.add(step);
			}
		}
		return String.join("/", steps);
	}

	private static boolean isSafe(String name) {
		return !name.isEmpty() && name.length() <= LONGEST_NAME && !name.startsWith("/") && name.indexOf('\\') < 0
				&& name.indexOf(':') < 0 && name.chars().noneMatch(Character::isISOControl)
				&& !("/" + name + "/").contains("/../");
	}

}
