package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Strings;
import com.google.common.collect.Streams;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.party.PartyKind;
import vn.kehoach.party.Role;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.plan.DayBound;
import vn.kehoach.plan.ModelStage;
import vn.kehoach.plan.Participation;

class PlanSchemaTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(PlanJson.schema());

  @ParameterizedTest
  @ValueSource(strings = {"full.plan.json", "minimal.plan.json"})
  void aGoldenPlanObeysTheSchema(String name) {
    assertThat(SCHEMA.validate(GoldenPlans.text(name), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "plan-mutations.csv",
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "NULL",
      ignoreLeadingAndTrailingWhitespace = false,
      useHeadersInDisplayName = true)
  void theSchemaRefusesWhatIsWrongInForm(
      String part, @Nullable String mutant, String layer, String problem) {
    if (layer.equals("huge")) {
      return; // whether a validator ends on 1e999999999 is its own affair
    }
    String json =
        GoldenPlans.mutated(GoldenPlans.text("full.plan.json"), part, Strings.nullToEmpty(mutant));
    assertThat(SCHEMA.validate(json, InputFormat.JSON).isEmpty())
        .as(problem)
        .isEqualTo(!layer.equals("form"));
  }

  @Test
  void theSchemaObeysItsOwnSchema() {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema("{\"$ref\":\"https://json-schema.org/draft/2020-12/schema\"}");
    assertThat(meta.validate(PlanJson.schema(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theNamesOfTheSchemaAreThoseOfTheTypes() throws JsonProcessingException {
    JsonNode defs = new ObjectMapper().readTree(PlanJson.schema()).path("$defs");
    JsonNode item = defs.at("/item/properties");
    assertThat(names(defs.at("/reportingCycle/enum"))).isEqualTo(names(ReportingCycle.values()));
    assertThat(names(defs.at("/party/properties/kind/enum"))).isEqualTo(names(PartyKind.values()));
    assertThat(names(defs.at("/responsibility/properties/role/enum")))
        .isEqualTo(names(Role.values()));
    assertThat(names(defs.at("/legalReference/properties/type/enum")))
        .isEqualTo(names(DocumentType.values()));
    assertThat(names(item.at("/participation/items/enum")))
        .isEqualTo(names(Participation.values()));
    assertThat(names(defs.at("/modelStep/properties/stage/enum")))
        .isEqualTo(names(ModelStage.values()));
    assertThat(names(defs.at("/dueRule/oneOf/2/properties/bound/enum")))
        .isEqualTo(names(DayBound.values()));
  }

  @Test
  void everyObjectOfTheSchemaIsClosedAndDescribed() throws JsonProcessingException {
    JsonNode schema = new ObjectMapper().readTree(PlanJson.schema());
    assertThat(schema.findParents("properties"))
        .isNotEmpty()
        .allSatisfy(object -> assertThat(object.path("additionalProperties").isBoolean()).isTrue());
    assertThat(schema.path("$defs"))
        .allSatisfy(
            type -> assertThat(type.fieldNames()).toIterable().contains("title", "description"));
  }

  private static List<String> names(JsonNode constants) {
    return Streams.stream(constants).map(JsonNode::asText).toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
