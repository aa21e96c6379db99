package kinoteka.importing;

import java.io.PrintWriter;

import kinoteka.article.model.Article;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** One JSON object an article, one a line, for programs. */
final class JsonReport implements CheckReport {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.addModule(new SimpleModule().addSerializer(new CleanTextSerializer()))
		.build();

	private final PrintWriter out;

	private final boolean explains;

	JsonReport(PrintWriter out, boolean explains) {
		this.out = out;
		this.explains = explains;
	}

	@Override
	public void article(String path, Article article) {
		Explanation decision = this.explains ? Explanation.of(article) : null;
		this.out.print(MAPPER.writeValueAsString(ArticleJson.of(path, article, decision)) + "\n");
		this.out.flush();
	}

	/** All text that JSON tells may come from an article. */
	private static final class CleanTextSerializer extends StdSerializer<String> {

		CleanTextSerializer() {
			super(String.class);
		}

		@Override
		public void serialize(String text, JsonGenerator json, SerializationContext context) {
			json.writeString(CleanText.of(text));
		}

	}

}
