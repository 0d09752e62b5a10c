package org.servanda.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignedTextTest {

  /** The view {@code one two} of {@code one two }. */
  private static AlignedText trimmed() {
    return AlignedText.builder(" one  two ").drop(1).keep(4).drop(1).keep(3).drop(1).build();
  }

  @Test
  void theIdentityIsTheTextItself() {
    AlignedText identity = AlignedText.identity("pact");

    assertThat(identity.view()).isEqualTo("pact");
    assertThat(identity.original()).isEqualTo("pact");
    assertThat(identity.toOriginal(new Span(1, 3))).isEqualTo(new Span(1, 3));
    assertThat(identity.toView(new Span(1, 3))).isEqualTo(new Span(1, 3));
    assertThat(AlignedText.identity("").toOriginal(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }

  @Test
  void whatWasLeftOutAtTheEdgesStaysOutside() {
    AlignedText view = trimmed();

    assertThat(view.view()).isEqualTo("one two");
    assertThat(view.toOriginal(new Span(0, 3))).isEqualTo(new Span(1, 4));
    assertThat(view.toOriginal(new Span(4, 7))).isEqualTo(new Span(6, 9));
  }

  @Test
  void whatWasLeftOutBetweenIsInside() {
    assertThat(trimmed().toOriginal(new Span(0, 7)).in(" one  two ")).isEqualTo("one  two");
  }

  @Test
  void rangesThatShareAUnitOfTheOriginalAreOne() {
    AlignedText view = AlignedText.builder("a…b").keep(1).replace(1, "...").keep(1).build();

    assertThat(view.toOriginal(List.of(new Span(0, 2), new Span(2, 5))))
        .containsExactly(new Span(0, 3));
    assertThat(view.toOriginal(List.of(new Span(0, 1), new Span(4, 5))))
        .containsExactly(new Span(0, 1), new Span(2, 3));
  }

  @Test
  void anEmptyRangeStandsBeforeWhatItIsInFrontOf() {
    AlignedText view = trimmed();

    assertThat(view.toOriginal(new Span(0, 0))).isEqualTo(new Span(1, 1));
    assertThat(view.toOriginal(new Span(4, 4))).isEqualTo(new Span(6, 6));
    assertThat(view.toOriginal(new Span(7, 7))).isEqualTo(new Span(10, 10));
  }

  @Test
  void aRangeOfTheOriginalFindsItsPartOfTheView() {
    AlignedText view = trimmed();

    assertThat(view.toView(new Span(0, 10))).isEqualTo(new Span(0, 7));
    assertThat(view.toView(new Span(6, 8))).isEqualTo(new Span(4, 6));
    assertThat(view.toView(new Span(5, 6)).isEmpty()).isTrue();
    assertThat(view.toView(new Span(0, 1))).isEqualTo(new Span(0, 0));
    assertThat(view.toView(new Span(9, 10))).isEqualTo(new Span(7, 7));
  }

  @Test
  void aViewThatLeavesOutEverythingIsEmpty() {
    AlignedText nothing = AlignedText.builder("   ").drop(3).build();

    assertThat(nothing.view()).isEmpty();
    assertThat(nothing.toView(new Span(1, 2))).isEqualTo(new Span(0, 0));
    assertThat(nothing.toOriginal(new Span(0, 0))).isEqualTo(new Span(3, 3));
  }

  @Test
  void everyUnitOfAnExpansionStandsForAllItReplaces() {
    AlignedText view = AlignedText.builder("a…b").keep(1).replace(1, "...").keep(1).build();

    assertThat(view.view()).isEqualTo("a...b");
    assertThat(view.toOriginal(new Span(2, 3))).isEqualTo(new Span(1, 2));
    assertThat(view.toOriginal(new Span(0, 2))).isEqualTo(new Span(0, 2));
    assertThat(view.toView(new Span(1, 2))).isEqualTo(new Span(1, 4));
  }

  @Test
  void oneUnitCanStandForSeveral() {
    AlignedText view = AlignedText.builder("x``y").keep(1).replace(2, "“").keep(1).build();

    assertThat(view.view()).isEqualTo("x“y");
    assertThat(view.toOriginal(new Span(1, 2))).isEqualTo(new Span(1, 3));
    assertThat(view.toView(new Span(2, 3))).isEqualTo(new Span(1, 2));
  }

  @Test
  void oneViewOnTopOfAnotherLeadsBackToTheText() {
    AlignedText composed =
        trimmed().then(text -> AlignedText.builder(text).drop(4).replace(3, "2").build());

    assertThat(composed.view()).isEqualTo("2");
    assertThat(composed.original()).isEqualTo(" one  two ");
    assertThat(composed.toOriginal(new Span(0, 1)).in(composed.original())).isEqualTo("two");
  }

  @Test
  void aViewOfAnotherTextCannotBePutOnTop() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> trimmed().then(text -> AlignedText.identity("else")))
        .withMessage("the next view was made of another text of 4 units: make it of this view");
  }

  @Test
  void theBuilderRefusesToLeavePartsUndecided() {
    assertThatIllegalStateException()
        .isThrownBy(() -> AlignedText.builder("abc").keep(2).build())
        .withMessage("the view stops at 2 of 3 units: keep, drop or replace the rest");
  }

  @Test
  void theBuilderRefusesToTakeMoreThanThereIs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AlignedText.builder("abc").keep(2).drop(2))
        .withMessage("cannot take 2 units at 2: the original has 3");
    assertThatIllegalArgumentException().isThrownBy(() -> AlignedText.builder("abc").keep(-1));
  }

  @Test
  void aReplacementStandsForSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AlignedText.builder("abc").replace(0, "x"))
        .withMessage("a replacement for 0 units stands for nothing: replace at least 1");
  }

  @Test
  void rangesOutsideAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> trimmed().toOriginal(new Span(0, 8)))
        .withMessage("span [0, 8) leaves the view of 7 units: end must not exceed its length");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> trimmed().toView(new Span(0, 11)))
        .withMessage(
            "span [0, 11) leaves the original of 10 units: end must not exceed its length");
  }

  @Test
  void viewsAreEqualWhenTheirWaysBackAre() {
    assertThat(trimmed()).isEqualTo(trimmed()).hasSameHashCodeAs(trimmed());
    AlignedText keptSecond = AlignedText.builder("aa").drop(1).keep(1).build();
    AlignedText keptFirst = AlignedText.builder("aa").keep(1).drop(1).build();
    assertThat(keptSecond).isNotEqualTo(keptFirst);
  }

  @Test
  void randomViewsKeepOrderAndCompose() {
    long seed = new Random().nextLong();
    System.out.println("AlignedTextTest seed: " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      AlignedText lower = edited("0123456789".repeat(random.nextInt(5)), random);
      AlignedText upper = edited(lower.view(), random);
      AlignedText both = lower.then(text -> upper);

      assertKeepsOrder(lower, seed);
      assertKeepsOrder(both, seed);
      assertThat(both.view()).as("seed %d", seed).isEqualTo(upper.view());
      for (int start = 0; start <= both.view().length(); start++) {
        for (int end = start; end <= both.view().length(); end += 1 + random.nextInt(3)) {
          Span span = new Span(start, end);
          assertThat(both.toOriginal(span))
              .as("seed %d, %s", seed, span)
              .isEqualTo(lower.toOriginal(upper.toOriginal(span)));
        }
      }
    }
  }

  private static void assertKeepsOrder(AlignedText text, long seed) {
    Span last = new Span(0, 0);
    Span all = new Span(0, text.original().length());
    for (int i = 0; i < text.view().length(); i++) {
      Span unit = new Span(i, i + 1);
      Span there = text.toOriginal(unit);
      assertThat(there.isEmpty()).as("seed %d", seed).isFalse();
      assertThat(all.contains(there)).as("seed %d", seed).isTrue();
      assertThat(there.start()).as("seed %d", seed).isGreaterThanOrEqualTo(last.start());
      assertThat(there.end()).as("seed %d", seed).isGreaterThanOrEqualTo(last.end());
      assertThat(text.toView(there).contains(unit)).as("seed %d", seed).isTrue();
      last = there;
    }
  }

  private static AlignedText edited(String text, Random random) {
    AlignedText.Builder view = AlignedText.builder(text);
    while (view.position() < text.length()) {
      int count = 1 + random.nextInt(Math.min(4, text.length() - view.position()));
      switch (random.nextInt(4)) {
        case 0 -> view.drop(count);
        case 1 -> view.replace(count, "abcdef".substring(0, random.nextInt(6)));
        default -> view.keep(count);
      }
    }
    return view.build();
  }
}
