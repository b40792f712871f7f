package se.trygghetspaket.inlasning.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.MultiValueMap;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.tjansteskrivelse.ooxml.TestDocx;
import se.trygghetspaket.tjansteskrivelse.read.MemoFile;
import se.trygghetspaket.user.UserService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ApplicationTest
@DisplayName("Inläsning av en Word-fil")
class InlasningFileTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private UserService users;

	@Autowired
	private TestDatabase database;

	private Actor hanna;

	@BeforeEach
	void signIn() {
		Set<Role> roles = Set.of(Role.HANDLAGGARE);
		this.hanna = new Actor(this.users.create("hanna", "Hanna Ek", "hemligt", roles), roles);
	}

	@Test
	@DisplayName("säger vad som är fel med en Word-fil som inte går att läsa, och behåller det som klistrades in")
	void refusesFilesThatCannotBeRead() throws Exception {
		assertThat(refused("min text", "{\\rtf1 hej}".getBytes(StandardCharsets.UTF_8), 422))
			.contains("spara som .docx")
			.contains("min text");
		assertThat(refused("min text", Arrays.copyOf(TestDocx.plain().file(), 200), 422)).contains("Filen är skadad")
			.contains("min text");
		assertThat(refused("min text", new byte[MemoFile.MOST_BYTES + 1], 413)).contains("Filen är för stor")
			.contains("min text");
		assertThat(refused("min text",
				TestDocx.plain().bytes("word/media/a.png", "", new byte[70 * 1024 * 1024]).file(), 413))
			.contains("Filen blir för stor när den packas upp")
			.contains("min text");
		assertThat(count("arende") + count("paket")).isZero();
	}

	@Test
	@DisplayName("läser en Word-fil med rubriker som bara formatmallen visar, också när granskningen görs om")
	void readsDocx() throws Exception {
		String body = "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
				+ "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
		byte[] docx = TestDocx
			.of("<w:p><w:r><w:t>Ungdomspaketet 2023</w:t></w:r></w:p>"
					+ body.formatted("Det här vill vi", "En kort rad") + body.formatted("Bakgrund", "En mening."))
			.file();
		MultiValueMap<String, String> fields = FilledForm.in(upload("", docx).andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
		assertThat(fields.get("avsnittRubrik")).containsExactly("Det här vill vi", "Bakgrund");
		assertThat(fields.getFirst("roles")).contains("H").contains("P");
		fields.set("action", "add-lines");
		this.mvc.perform(post("/inlasning/spara").params(fields).with(csrf()).with(SignIn.as(this.hanna)))
			.andExpect(status().isOk());
	}

	private ResultActions upload(String text, byte[] file) throws Exception {
		return this.mvc.perform(multipart("/inlasning/granska")
			.file(new MockMultipartFile("file", "memo.docx", "application/octet-stream", file))
			.param("text", text)
			.with(csrf())
			.with(SignIn.as(this.hanna)));
	}

	private String refused(String text, byte[] file, int status) throws Exception {
		return upload(text, file).andExpect(status().is(status))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private long count(String table) {
		return this.database.superuser().sql("select count(*) from " + table).query(Long.class).single();
	}

}
