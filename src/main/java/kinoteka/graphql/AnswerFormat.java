package kinoteka.graphql;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.graphql.MediaTypes;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * The media types of the GraphQL-over-HTTP specification; who is content with any gets
 * JSON, which every client reads.
 */
enum AnswerFormat {

	/** Its status tells of the transport alone: what fails in GraphQL is 200 too. */
	JSON,
	/** Its status tells whether there is data. */
	GRAPHQL_RESPONSE;

	MediaType type() {
		return (this == JSON) ? MediaType.APPLICATION_JSON : MediaTypes.APPLICATION_GRAPHQL_RESPONSE;
	}

	/**
	 * What a client likes best among what it accepts, empty if it accepts neither. Of two
	 * that it likes the same, the one that it names first.
	 */
	static Optional<AnswerFormat> negotiate(List<String> accept) {
		if (accept.stream().allMatch(String::isBlank)) {
			return Optional.of(JSON);
		}
		List<MediaType> ranges = ranges(accept);
		return List.of(values())
			.stream()
			.filter((format) -> format.quality(ranges) > 0)
			.max(Comparator.comparingDouble((AnswerFormat format) -> format.quality(ranges))
				.thenComparingInt((format) -> -format.place(ranges)));
	}

	private static List<MediaType> ranges(List<String> accept) {
		try {
			return MediaType.parseMediaTypes(accept).stream().filter(AnswerFormat::isUtf8).toList();
		}
		catch (InvalidMediaTypeException ex) {
			return List.of();
		}
	}

	private static boolean isUtf8(MediaType range) {
		String charset = range.getParameter("charset");
		return charset == null || "utf-8".equals(charset.toLowerCase(Locale.ROOT).replace("\"", ""));
	}

	/** The most specific range decides. */
	private double quality(List<MediaType> ranges) {
		return range(ranges).map(MediaType::getQualityValue).orElse(0.0);
	}

	private int place(List<MediaType> ranges) {
		return range(ranges).map(ranges::indexOf).orElse(ranges.size());
	}

	private Optional<MediaType> range(List<MediaType> ranges) {
		return ranges.stream()
			.filter((range) -> range.includes(type()))
			.max(Comparator.comparing((MediaType range) -> !range.isWildcardType())
				.thenComparing((range) -> !range.isWildcardSubtype()));
	}

}
