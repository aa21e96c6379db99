package kinoteka.graphql;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Sixteen clients that ask a server one request after the other.
 *
 * @param port the server's port
 * @param requests what they ask for in turn
 */
record Load(int port, List<byte[]> requests) {

	private static final int CLIENTS = 16;

	/**
	 * How long each request took, in nanoseconds, the shortest first.
	 * @param duration how long they go on
	 */
	long[] run(Duration duration) throws Exception {
		long end = System.nanoTime() + duration.toNanos();
		AtomicInteger next = new AtomicInteger();
		try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
			List<Future<long[]>> all = IntStream.range(0, CLIENTS)
				.mapToObj((client) -> clients.submit(() -> ask(next, end)))
				.toList();
			LongStream latencies = LongStream.empty();
			for (Future<long[]> client : all) {
				latencies = LongStream.concat(latencies, Arrays.stream(client.get()));
			}
			return latencies.sorted().toArray();
		}
	}

	private long[] ask(AtomicInteger next, long end) throws IOException {
		LongStream.Builder latencies = LongStream.builder();
		try (Connection connection = new Connection(this.port)) {
			for (long begun = System.nanoTime(); begun < end;) {
				connection.exchange(this.requests.get(Math.floorMod(next.getAndIncrement(), this.requests.size())));
				long now = System.nanoTime();
				latencies.add(now - begun);
				begun = now;
			}
		}
		return latencies.build().toArray();
	}

}
