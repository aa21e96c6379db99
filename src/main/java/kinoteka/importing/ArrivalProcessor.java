package kinoteka.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BiFunction;

import kinoteka.article.ArticleParser;
import kinoteka.catalogue.ArticleDraft;
import kinoteka.catalogue.Catalogue;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.stereotype.Component;

/** Reads a file and parses it, unless the catalogue has it just so. */
@Component
class ArrivalProcessor implements ItemProcessor<ArticleFile, Arrival> {

	/** Names are keys of indexes, whose entries have a limit. */
	static final int LONGEST_NAME = 1000;

	private static final String REMEDY = "split it, or raise kinoteka.import.largest-article";

	private final ArticleParser parser = new ArticleParser();

	private final Catalogue catalogue;

	private final ImportSettings settings;

	ArrivalProcessor(Catalogue catalogue, ImportSettings settings) {
		this.catalogue = catalogue;
		this.settings = settings;
	}

	@Override
	public Arrival process(ArticleFile file) {
		String name = CleanText.of(file.name());
		if (file.problem() != null) {
			return new Arrival.Quarantined(name, file.problem());
		}
		if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
			return new Arrival.Quarantined(name, "Its name has more than " + LONGEST_NAME + " bytes.");
		}
		try {
			return read(name, ArticleContent.read(file.path(), this.settings.largestArticle(), REMEDY));
		}
		catch (UnreadableException ex) {
			return new Arrival.Quarantined(name, ex.reason());
		}
	}

	private Arrival read(String name, byte[] content) throws UnreadableException {
		String hash = sha256(content);
		if (this.catalogue.has(name, hash, ArticleParser.REVISION)) {
			return new Arrival.Known(name);
		}
		return new Arrival.Parsed(new GuardedParser<>(drafts(hash)).parse(name, content));
	}

	private BiFunction<String, byte[], ArticleDraft> drafts(String hash) {
		return (name, content) -> ArticleDrafts.of(this.parser.parse(name, content), hash);
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
