package org.servanda.eval.grouping;

import java.nio.file.Path;
import java.util.*;
import org.servanda.eval.corpus.NewsClusters;
import org.servanda.grouping.*;
import org.servanda.grouping.digest.*;
import org.servanda.pipeline.Pipeline;

final class Try {
  public static void main(String[] a) {
    NewsClusters c = NewsClusters.read(Path.of(a[0]));
    Pipeline p = Pipeline.load();
    Background b = Background.load();
    Digester d = new Digester(b);
    List<Digest> ds = c.articles().stream().map(x -> d.of(p.read(x.article()))).toList();
    Map<String, Integer> ev = new HashMap<>();
    c.articles().forEach(x -> ev.put(x.article().id(), x.event()));
    for (double t = 0.08; t < 0.27; t += 0.02) {
      List<Integer> r = new ArrayList<>();
      List<String> f = new ArrayList<>();
      for (Group g : new Grouping(b, t).of(ds))
        for (Member m : g.members()) {
          r.add(ev.get(m.id()));
          f.add(g.id());
        }
      System.out.printf("%.2f %s%n", t, BCubed.of(r, f));
    }
  }
}
