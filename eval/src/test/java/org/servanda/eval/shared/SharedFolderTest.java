package org.servanda.eval.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedFolderTest {

  @Test
  void dataThatIsThereIsFoundWhetherRequiredOrNot(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("corpora/small"));

    assertThat(new SharedFolder(folder, false).has("corpora/small")).isTrue();
    assertThat(new SharedFolder(folder, true).has("corpora/small")).isTrue();
  }

  @Test
  void missingDataSkipsATest(@TempDir Path folder) {
    assertThat(new SharedFolder(folder, false).has("corpora/nowhere")).isFalse();
  }

  @Test
  void missingDataFailsATestWhereItIsRequired(@TempDir Path folder) {
    assertThatIllegalStateException()
        .isThrownBy(() -> new SharedFolder(folder, true).has("corpora/nowhere"))
        .withMessageContaining("nowhere is missing: put the data there")
        .withMessageEndingWith("and SERVANDA_SHARED=required asks for it");
  }
}
