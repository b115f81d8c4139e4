/** Writing about themes. */
package org.kantlijn.ui.define;
