package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.lexicon.NameType;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;

class EntityModelTest {
  private static final EntityFeatures FEATURES =
      new EntityFeatures(Lexicon.of(LexiconSource.bundled()).names());
  private static final TokenizedText TEXT = TokenizedText.of("زار الوفد مصنع النسيج ثم عاد");

  @Test
  void isReadAsItWasWritten() throws IOException {
    Random random = new Random(1);
    float[] weights = new float[EntityModel.ROWS * LabelChain.COLUMNS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = i % 1000 < 8 ? (float) random.nextGaussian() : 0;
    }
    float[] transitions = new float[LabelChain.TRANSITIONS];
    transitions[1] = -0.5f;
    byte[] written = written(EntityModel.of(weights, transitions));
    EntityModel read = EntityModel.read(new ByteArrayInputStream(written));
    assertArrayEquals(written, written(read));
  }

  @Test
  void weightsOfEitherSignAreAddedUp() {
    FeatureVectors vectors = FEATURES.of(TEXT);
    int organization = EntityLabel.first(NameType.ORG);
    float[] weights = new float[EntityModel.ROWS * LabelChain.COLUMNS];
    for (int place = vectors.start(2); place < vectors.start(3); place++) {
      weights[EntityModel.row(vectors.hash(place)) * LabelChain.COLUMNS + organization] = 0.5f;
    }
    for (int token = 0; token < TEXT.size(); token++) {
      for (int place = vectors.start(token);
          token != 2 && place < vectors.start(token + 1);
          place++) {
        weights[EntityModel.row(vectors.hash(place)) * LabelChain.COLUMNS + organization] = -0.5f;
      }
    }
    EntityModel model = EntityModel.of(weights, new float[LabelChain.TRANSITIONS]);
    int[] labels = model.labels(TEXT, vectors);
    assertEquals(organization, labels[2]);
    assertEquals(EntityLabel.OUTSIDE, labels[0]);
    assertEquals(EntityLabel.OUTSIDE, labels[3]);
  }

  private static byte[] written(EntityModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }
}
