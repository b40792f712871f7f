package se.trygghetspaket.tjansteskrivelse.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element with the names that WordprocessingML has in every file: "w:p", whatever
 * prefix the file uses. A name from a namespace that is of no interest begins with "x:".
 */
public final class XmlNode {

	private final String name;

	/** Names and values in turn. */
	private final List<String> attributes;

	private List<XmlNode> children = List.of();

	private CharSequence text = "";

	XmlNode(String name, List<String> attributes) {
		this.name = name;
		this.attributes = attributes;
	}

	void add(XmlNode child) {
		if (this.children.isEmpty()) {
			this.children = new ArrayList<>(2);
		}
		this.children.add(child);
	}

	void addText(String more) {
		if (this.text.isEmpty()) {
			this.text = more;
			return;
		}
		StringBuilder all = (this.text instanceof StringBuilder builder) ? builder : new StringBuilder(this.text);
		this.text = all.append(more);
	}

	public String name() {
		return this.name;
	}

	public boolean is(String other) {
		return this.name.equals(other);
	}

	public List<XmlNode> children() {
		return this.children;
	}

	/** The children with a name. */
	public List<XmlNode> children(String child) {
		return this.children.stream().filter((node) -> node.is(child)).toList();
	}

	/** The first child with a name, then its first child with the next name, … */
	public Optional<XmlNode> find(String... path) {
		XmlNode at = this;
		for (String step : path) {
			XmlNode next = null;
			for (XmlNode child : at.children) {
				if (child.is(step)) {
					next = child;
					break;
				}
			}
			if (next == null) {
				return Optional.empty();
			}
			at = next;
		}
		return Optional.of(at);
	}

	/** The attribute "w:val" of {@link #find}. */
	public Optional<String> value(String... path) {
		return find(path).flatMap((node) -> node.attribute("w:val"));
	}

	/** A property that is on when it is there and does not say that it is off. */
	public Optional<Boolean> flag(String... path) {
		return find(path)
			.map((node) -> node.attribute("w:val").filter((value) -> value.matches("0|false|off|none")).isEmpty());
	}

	public Optional<String> attribute(String attribute) {
		for (int i = 0; i < this.attributes.size(); i += 2) {
			if (this.attributes.get(i).equals(attribute)) {
				return Optional.of(this.attributes.get(i + 1));
			}
		}
		return Optional.empty();
	}

	/** A whole number in an attribute, if it is one. */
	public Optional<Integer> number(String attribute) {
		return attribute(attribute).filter((value) -> value.matches("-?\\d{1,8}")).map(Integer::valueOf);
	}

	/** The text directly inside. */
	public String text() {
		return this.text.toString();
	}

	/** Whether an element with a name is somewhere inside. */
	public boolean contains(String inner) {
		return this.children.stream().anyMatch((child) -> child.is(inner) || child.contains(inner));
	}

}
