package kinoteka.importing;

import java.util.function.BiFunction;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** The parser throws on no text; should it do so, one article suffers for it. */
final class GuardedParser<T> {

	private static final Log logger = LogFactory.getLog(GuardedParser.class);

	private final BiFunction<String, byte[], T> parser;

	GuardedParser(BiFunction<String, byte[], T> parser) {
		this.parser = parser;
	}

	T parse(String name, byte[] content) throws UnreadableException {
		try {
			return this.parser.apply(name, content);
		}
		catch (RuntimeException | StackOverflowError ex) {
			logger.debug("The parser failed on " + name, ex);
			throw new UnreadableException("The parser failed on it, which is a mistake in Kinoteka: " + ex);
		}
	}

}
