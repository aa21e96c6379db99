package kinoteka.importing;

import java.io.PrintWriter;

import kinoteka.article.Article;
import kinoteka.article.Coverage;
import kinoteka.article.Finding;
import kinoteka.article.Listing;
import kinoteka.article.Passage;
import kinoteka.article.SourceText;
import kinoteka.article.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One JSON object an article, one a line, for programs. */
final class JsonReport implements CheckReport {

	private final JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

	private final PrintWriter out;

	JsonReport(PrintWriter out) {
		this.out = out;
	}

	@Override
	public void article(String path, Article article) {
		try (JsonGenerator json = this.factory.createGenerator(ObjectWriteContext.empty(), this.out)) {
			json.writeStartObject();
			text(json, "article", path);
			passage(json, "title", article.title());
			passage(json, "metaDescription", article.metaDescription());
			passage(json, "introduction", article.introduction());
			text(json, "language", article.language());
			number(json, "promised", article.promised());
			json.writeArrayPropertyStart("listings");
			article.listings().forEach((listing) -> listing(json, article.source(), listing));
			json.writeEndArray();
			json.writeArrayPropertyStart("findings");
			article.findings().forEach((finding) -> finding(json, article.source(), finding));
			json.writeEndArray();
			coverage(json, article.coverage());
			json.writeEndObject();
		}
		this.out.print('\n');
		this.out.flush();
	}

	private static void listing(JsonGenerator json, SourceText source, Listing listing) {
		json.writeStartObject();
		number(json, "position", listing.position());
		text(json, "title", listing.title());
		text(json, "originalTitle", listing.originalTitle());
		number(json, "year", listing.year());
		passage(json, "description", listing.description());
		json.writeArrayPropertyStart("facts");
		listing.facts().forEach((fact) -> json.writeString(CleanText.of(fact.text())));
		json.writeEndArray();
		number(json, "line", source.line(listing.heading().span().start()));
		json.writeEndObject();
	}

	private static void finding(JsonGenerator json, SourceText source, Finding finding) {
		Span span = finding.span();
		json.writeStartObject();
		text(json, "code", finding.code().name());
		text(json, "severity", finding.severity().name());
		number(json, "line", (span != null) ? source.line(span.start()) : null);
		number(json, "column", (span != null) ? source.column(span.start()) : null);
		text(json, "message", finding.message());
		json.writeEndObject();
	}

	private static void coverage(JsonGenerator json, Coverage coverage) {
		json.writeObjectPropertyStart("coverage");
		number(json, "characters", coverage.characters());
		number(json, "recognised", coverage.recognised());
		number(json, "unrecognised", coverage.unrecognised());
		json.writeEndObject();
	}

	private static void passage(JsonGenerator json, String name, @Nullable Passage passage) {
		text(json, name, (passage != null) ? passage.text() : null);
	}

	private static void text(JsonGenerator json, String name, @Nullable String text) {
		json.writeName(name);
		if (text == null) {
			json.writeNull();
			return;
		}
		json.writeString(CleanText.of(text));
	}

	private static void number(JsonGenerator json, String name, @Nullable Integer number) {
		json.writeName(name);
		if (number == null) {
			json.writeNull();
			return;
		}
		json.writeNumber(number);
	}

}
