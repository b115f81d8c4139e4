/** Tests of what the screens are made of. */
package org.kantlijn.ui.kit;
