package kinoteka.graphql;

import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/**
 * Answers by their tag, bounded by their bytes together. A tag names the revision of the
 * catalogue, so that what is kept is never older than the catalogue is.
 */
@Component
class KeptAnswers {

	/** What an answer takes besides its bytes. */
	private static final int OVERHEAD = 500;

	private final Cache<String, HttpAnswer> answers;

	private final long bytes;

	KeptAnswers(RequestProperties properties) {
		this.bytes = properties.keptAnswers().toBytes();
		this.answers = Caffeine.newBuilder()
			.maximumWeight(this.bytes)
			.weigher((String tag, HttpAnswer answer) -> answer.body().length + OVERHEAD)
			.build();
	}

	boolean isOn() {
		return this.bytes > 0;
	}

	Optional<HttpAnswer> find(String tag) {
		return Optional.ofNullable(this.answers.getIfPresent(tag));
	}

	/** Keeps it if the tag names it, which it does where it is of the catalogue alone. */
	HttpAnswer keep(Optional<String> tag, HttpAnswer answer) {
		if (isOn() && tag.isPresent() && tag.get().equals(answer.headers().getETag())) {
			this.answers.put(tag.get(), answer);
		}
		return answer;
	}

}
