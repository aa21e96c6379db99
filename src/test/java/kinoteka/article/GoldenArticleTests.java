package kinoteka.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kinoteka.article.Samples.Sample;
import kinoteka.article.model.Article;
import kinoteka.article.model.Details;
import kinoteka.article.model.Finding;
import kinoteka.article.model.Listing;
import kinoteka.article.model.Passage;
import kinoteka.article.model.Piece;
import kinoteka.article.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares all that the parser says of each golden article with the file beside it.
 * {@code -Dkinoteka.golden=write} writes them anew: read the difference before you commit
 * it.
 */
class GoldenArticleTests {

	private static final boolean WRITE = "write".equals(System.getProperty("kinoteka.golden"));

	static List<Sample> golden() {
		return Samples.golden().stream().filter((sample) -> WRITE || Files.exists(sample.beside(".json"))).toList();
	}

	@ParameterizedTest
	@MethodSource("golden")
	void readsAsBefore(Sample sample) throws IOException {
		Path file = sample.beside(".json");
		String actual = pretty(said(new ArticleParser().parse(sample.name(), sample.content())));
		if (WRITE) {
			Files.writeString(file, actual);
		}
		assertThat(actual).isEqualTo(Files.readString(file));
	}

	private static Map<String, @Nullable Object> said(Article article) {
		Map<String, @Nullable Object> said = new LinkedHashMap<>();
		said.put("format", article.format().name());
		said.put("language", article.language());
		said.put("title", text(article.title()));
		said.put("metaDescription", text(article.metaDescription()));
		said.put("introduction", text(article.introduction()));
		said.put("promised", article.promised());
		said.put("listings", article.listings().stream().map(GoldenArticleTests::listing).toList());
		said.put("closing", text(article.closing()));
		said.put("findings", article.findings().stream().map((finding) -> finding(article, finding)).toList());
		said.put("pieces", pieces(article));
		return said;
	}

	private static Map<String, @Nullable Object> listing(Listing listing) {
		Map<String, @Nullable Object> said = new LinkedHashMap<>();
		said.put("title", listing.title());
		said.put("originalTitle", listing.originalTitle());
		said.put("year", listing.year());
		said.put("description", text(listing.description()));
		said.put("facts", listing.facts().stream().map(Passage::text).toList());
		said.put("details", Details.NONE.equals(listing.details()) ? null : listing.details());
		return said;
	}

	private static String finding(Article article, Finding finding) {
		Span span = finding.span();
		String place = (span == null) ? "" : " at " + place(article, span);
		return finding.severity() + " " + finding.code() + place + ": " + finding.message();
	}

	/** White space between pieces is left out: it is what is not there. */
	private static List<String> pieces(Article article) {
		List<String> pieces = new ArrayList<>();
		for (Piece piece : article.pieces()) {
			if (piece.role() != Piece.Role.SPACE) {
				pieces.add(piece.role() + " at " + place(article, piece.span()) + ": "
						+ article.source().quote(piece.span()));
			}
		}
		return pieces;
	}

	private static String place(Article article, Span span) {
		return article.source().line(span.start()) + ":" + article.source().column(span.start());
	}

	private static @Nullable String text(@Nullable Passage passage) {
		return (passage == null) ? null : passage.text();
	}

	private static String pretty(Object value) {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		return JsonMapper.shared()
			.writer()
			.with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
			.writeValueAsString(value) + "\n";
	}

}
