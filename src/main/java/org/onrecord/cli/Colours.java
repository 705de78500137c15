package org.onrecord.cli;

import org.onrecord.query.Screen;

/** When answers are printed in bold and colours; named as {@code --color} takes them. */
enum Colours {
  auto,
  always,
  never;

  /** The same screen with or without colours; {@code auto} leaves it as it is. */
  Screen on(Screen screen) {
    return switch (this) {
      case auto -> screen;
      case always -> new Screen(screen.width(), true);
      case never -> new Screen(screen.width(), false);
    };
  }
}
