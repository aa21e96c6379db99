package kinoteka.graphql;

import java.io.IOException;

import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A file that stands beside the benchmark's classes. */
final class BenchmarkFile {

	private BenchmarkFile() {
	}

	static String read(String name) throws IOException {
		return new ClassPathResource(name, BenchmarkFile.class).getContentAsString(UTF_8);
	}

}
