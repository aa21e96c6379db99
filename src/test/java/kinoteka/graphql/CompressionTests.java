package kinoteka.graphql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class CompressionTests {

	@Autowired
	Api api;

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/graphql-response+json" })
	void compressesALongAnswerForWhoTakesIt(String accept) throws IOException, InterruptedException {
		String document = "{ films(first: 20) { nodes { id slug title facts { nodes { text } } } } }";
		HttpRequest request = HttpRequest.newBuilder(this.api.uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", accept)
			.header("Accept-Encoding", "gzip")
			.POST(BodyPublishers.ofString("{\"query\": \"" + document + "\"}"))
			.build();
		HttpResponse<byte[]> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
		assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
		GZIPInputStream answer = new GZIPInputStream(new ByteArrayInputStream(response.body()));
		assertThat(JsonMapper.shared().readTree(answer)).isEqualTo(this.api.ask(document));
	}

}
