package org.kantlijn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What icons look like. */
class IconsTest {

    private static final int SIZE = 16;

    private final LookAndFeel before = UIManager.getLookAndFeel();

    @AfterEach
    void restore() throws Exception {
        UIManager.setLookAndFeel(before);
    }

    @Test
    void anIconHasTheColourOfTheLookThatIsInPlace() {
        Look.install(false);
        Icon icon = Icons.of("search", SIZE, Tone.TEXT1);
        int light = strongest(painted(icon, 1));
        assertThat(strongest(painted(icon, 1))).isEqualTo(light);
        assertThat(light).isEqualTo(Tone.TEXT1.now().getRGB() & 0xFFFFFF);
        Look.setDark(true);
        assertThat(strongest(painted(icon, 1))).isEqualTo(Tone.TEXT1.now().getRGB() & 0xFFFFFF).isNotEqualTo(light);
    }

    @Test
    void anIconIsAsSharpAsTheScreen() {
        Look.install(false);
        Icon icon = Icons.of("search", SIZE, Tone.TEXT1);
        painted(icon, 1);
        BufferedImage twice = painted(icon, 2);
        boolean blocks = IntStream.range(0, SIZE * SIZE).allMatch(i -> {
            int x = i % SIZE * 2;
            int y = i / SIZE * 2;
            return twice.getRGB(x, y) == twice.getRGB(x + 1, y) && twice.getRGB(x, y) == twice.getRGB(x, y + 1);
        });
        assertThat(blocks).isFalse();
    }

    private static BufferedImage painted(Icon icon, int scale) {
        BufferedImage image = new BufferedImage(SIZE * scale, SIZE * scale, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        icon.paintIcon(new JLabel(), g, 0, 0);
        g.dispose();
        return image;
    }

    /** The colour of the pixel that is covered most. */
    private static int strongest(BufferedImage image) {
        int strongest = 0;
        for (int pixel : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            strongest = pixel >>> 24 > strongest >>> 24 ? pixel : strongest;
        }
        return strongest & 0xFFFFFF;
    }
}
