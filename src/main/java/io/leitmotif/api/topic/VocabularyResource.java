package io.leitmotif.api.topic;

import io.leitmotif.api.Bodies;
import io.leitmotif.api.ProblemBody;
import io.leitmotif.teaching.Catalogue;
import io.leitmotif.teaching.Teacher;
import io.leitmotif.teaching.TopicConfig;
import io.leitmotif.topic.skos.SkosReader;
import io.leitmotif.topic.skos.SkosSyntax;
import io.leitmotif.topic.skos.SkosWriter;
import io.leitmotif.topic.vocabulary.Vocabulary;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whole vocabularies, in and out: in JSON, and in SKOS as Turtle or RDF/XML. */
@Path("/vocabularies")
@Tag(name = "Topics")
@Produces(MediaType.APPLICATION_JSON)
public class VocabularyResource {

    private static final String TURTLE = "text/turtle";
    private static final String RDF_XML = "application/rdf+xml";

    private final Catalogue catalogue;
    private final Teacher teacher;
    private final TopicConfig config;

    @Inject
    VocabularyResource(Catalogue catalogue, Teacher teacher, TopicConfig config) {
        this.catalogue = catalogue;
        this.teacher = teacher;
        this.config = config;
    }

    /** All of them, in the order they came. */
    @GET
    @Operation(summary = "The vocabularies, with how many topics and examples each has")
    public List<VocabularySummary> vocabularies() {
        return catalogue.vocabularies().stream().map(this::summary).toList();
    }

    /** One, in JSON unless something else is asked for. */
    @GET
    @Path("{id}")
    @Operation(summary = "A vocabulary with its topics and examples, in JSON, Turtle or RDF/XML by Accept",
            description = "PUT takes each of them, on this service or another. In SKOS a topic is the concept "
                    + "urn:leitmotif:topic:<id>, and an example a skos:example of each of its topics.")
    @APIResponse(responseCode = "200", description = "All of it", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = VocabularyDocument.class)),
            @Content(mediaType = TURTLE), @Content(mediaType = RDF_XML)})
    @APIResponse(responseCode = "404", description = "No such vocabulary",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public VocabularyDocument json(@PathParam("id") String id) {
        return VocabularyDocument.of(catalogue.vocabulary(id));
    }

    /** The same in Turtle. */
    @GET
    @Path("{id}")
    @Produces(TURTLE + ";qs=0.9")
    @Operation(hidden = true)
    public Response turtle(@PathParam("id") String id) {
        return skos(id, SkosSyntax.TURTLE, TURTLE);
    }

    /** The same in RDF/XML. */
    @GET
    @Path("{id}")
    @Produces(RDF_XML + ";qs=0.8")
    @Operation(hidden = true)
    public Response rdfXml(@PathParam("id") String id) {
        return skos(id, SkosSyntax.RDF_XML, RDF_XML);
    }

    /** Adds or changes one. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a vocabulary, or add to it and change it: its topics decide on return",
            description = "In JSON, Turtle or RDF/XML by Content-Type; all of it or nothing. Topics and examples that are "
                    + "not named stay. A thesaurus in SKOS comes as it is: a topic is named by its skos:notation, else by "
                    + "the end of its address, and has one broader topic at most.")
    @APIResponse(responseCode = "201", description = "A new vocabulary",
            content = @Content(schema = @Schema(implementation = VocabularySummary.class)))
    @APIResponse(responseCode = "200", description = "A changed one",
            content = @Content(schema = @Schema(implementation = VocabularySummary.class)))
    @APIResponse(responseCode = "400", description = "Malformed: the line, the concept or the example says where",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    @APIResponse(responseCode = "409", description = "A topic is there in another vocabulary",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    @APIResponse(responseCode = "413", description = "Too many topics or examples, or a text too long",
            content = @Content(mediaType = ProblemBody.MEDIA_TYPE,
                    schema = @Schema(implementation = ProblemBody.class)))
    public Response put(@PathParam("id") String id, @RequestBody(required = true, content = {
            @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = VocabularyDocument.class),
                    examples = @ExampleObject(name = "materials", value = VocabularyDocument.SHOWN)),
            @Content(mediaType = TURTLE), @Content(mediaType = RDF_XML)}) VocabularyDocument input, @Context UriInfo uri) {
        return teach(Bodies.required(input).vocabulary(id, config.maxTopics()), uri);
    }

    /** The same in Turtle. */
    @PUT
    @Path("{id}")
    @Consumes(TURTLE)
    @Operation(hidden = true)
    public Response putTurtle(@PathParam("id") String id, byte[] file, @Context UriInfo uri) {
        return teach(SkosReader.read(file, SkosSyntax.TURTLE, id, config.maxTopics()), uri);
    }

    /** The same in RDF/XML. */
    @PUT
    @Path("{id}")
    @Consumes(RDF_XML)
    @Operation(hidden = true)
    public Response putRdfXml(@PathParam("id") String id, byte[] file, @Context UriInfo uri) {
        return teach(SkosReader.read(file, SkosSyntax.RDF_XML, id, config.maxTopics()), uri);
    }

    private Response skos(String id, SkosSyntax syntax, String type) {
        return Response.ok(SkosWriter.write(catalogue.vocabulary(id), syntax), type + ";charset=UTF-8").build();
    }

    private Response teach(Vocabulary vocabulary, UriInfo uri) {
        boolean isNew = !catalogue.vocabularies().contains(vocabulary.id());
        teacher.teachAll(vocabulary);
        VocabularySummary summary = summary(vocabulary.id());
        return isNew ? Response.created(uri.getRequestUri()).entity(summary).build() : Response.ok(summary).build();
    }

    private VocabularySummary summary(String id) {
        return new VocabularySummary(id, catalogue.countTopics(id), catalogue.countExamples(id));
    }
}
