package kinoteka.article;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import kinoteka.article.Plan.Tongue;

/** The texts of one language that articles are made of. */
record Pool(Map<String, List<String>> texts) {

	private static final Path FOLDER = Path.of("src/test/resources/kinoteka/article/family");

	private static final Map<Tongue, Pool> POOLS = new EnumMap<>(Tongue.class);

	static {
		Arrays.stream(Tongue.values()).forEach((tongue) -> POOLS.put(tongue, read(tongue)));
	}

	static Pool of(Tongue tongue) {
		Pool pool = POOLS.get(tongue);
		if (pool == null) {
			throw new IllegalArgumentException("no texts in " + tongue);
		}
		return pool;
	}

	String one(String key) {
		return at(key, 0);
	}

	/** The text at a place, or from the beginning again behind the last one. */
	String at(String key, int index) {
		List<String> all = this.texts.getOrDefault(key, List.of());
		return all.get(index % all.size());
	}

	private static Pool read(Tongue tongue) {
		Properties properties = new Properties();
		Path file = FOLDER.resolve(tongue.name().toLowerCase(Locale.ROOT) + ".properties");
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Pool(properties.stringPropertyNames()
			.stream()
			.collect(Collectors.toMap((key) -> key,
					(key) -> Arrays.stream(properties.getProperty(key).split("\\s+\\|\\s+")).toList())));
	}

}
