package se.trygghetspaket.inlasning.web;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The fields of a page's main form, as a browser would send them. */
public final class FilledForm {

	private FilledForm() {
	}

	public static MultiValueMap<String, String> in(String html) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		Element form = Jsoup.parse(html).expectFirst("main form[method=post]");
		for (Element field : form.select("input[name], textarea[name], select[name]")) {
			String name = field.attr("name");
			if (List.of("_csrf", "file").contains(name)) {
				continue;
			}
			if (field.normalName().equals("select")) {
				Element chosen = field.selectFirst("option[selected]");
				fields.add(name, (chosen != null) ? chosen.attr("value") : field.expectFirst("option").attr("value"));
			}
			else if (field.normalName().equals("textarea")) {
				// A browser drops the line break that follows the start tag.
				fields.add(name, field.wholeText().replaceFirst("^\n", ""));
			}
			else if (!field.attr("type").equals("checkbox") || field.hasAttr("checked")) {
				fields.add(name, field.attr("value"));
			}
		}
		return fields;
	}

}
