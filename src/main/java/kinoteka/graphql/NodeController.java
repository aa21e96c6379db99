package kinoteka.graphql;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Whatever has an id. */
@Controller
class NodeController {

	@QueryMapping
	CompletableFuture<Object> node(@Argument String id, DataFetchingEnvironment environment) {
		return load(GlobalId.read(id), environment);
	}

	@QueryMapping
	CompletableFuture<List<Object>> nodes(@Argument List<String> ids, DataFetchingEnvironment environment) {
		if (ids.isEmpty() || ids.size() > Paging.MAXIMUM) {
			throw new BadRequestException(ErrorCode.BAD_ARGUMENT,
					"Give from 1 to %d ids, not %d".formatted(Paging.MAXIMUM, ids.size()));
		}
		List<GlobalId> known = ids.stream().map(GlobalId::read).toList();
		List<CompletableFuture<Object>> nodes = known.stream().map((id) -> load(id, environment)).toList();
		return CompletableFuture.allOf(nodes.toArray(CompletableFuture[]::new))
			.thenApply((done) -> nodes.stream().map(CompletableFuture::join).toList());
	}

	private static CompletableFuture<Object> load(GlobalId id, DataFetchingEnvironment environment) {
		DataLoader<Object, Object> loader = environment.getDataLoader(id.type().javaType().getName());
		return Objects.requireNonNull(loader).load(id.key());
	}

}
