// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.fixture.Window;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.ui.util.SwtSvgImageUtil;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws every icon in the two sizes that Hop uses. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
@Timeout(120)
class IconPicturesTest {

  private static final List<Integer> SIZES = List.of(16, 48);
  private static final int COLOURS_MIN = 3;

  static List<IPlugin> plugins() throws Exception {
    return Element.all().stream().map(Element::plugin).toList();
  }

  @ParameterizedTest
  @MethodSource("plugins")
  void isDrawnInBothSizes(IPlugin plugin) throws Exception {
    Window window = Window.get();
    ClassLoader loader = AdapterMeta.class.getClassLoader();
    for (int size : SIZES) {
      Image icon =
          SwtSvgImageUtil.getImage(window.display(), loader, plugin.getImageFile(), size, size);

      Window.save(icon.getImageData(), "icon-" + plugin.getIds()[0] + "-" + size);

      assertThat(colours(icon.getImageData())).hasSizeGreaterThanOrEqualTo(COLOURS_MIN);
      icon.dispose();
    }
  }

  private static Set<Integer> colours(ImageData data) {
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < data.width; x++) {
      for (int y = 0; y < data.height; y++) {
        colours.add(data.getPixel(x, y));
      }
    }
    return colours;
  }
}
