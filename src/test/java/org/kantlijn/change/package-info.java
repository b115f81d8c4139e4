/** Every change has an effect and an inverse, in every state of affairs. */
package org.kantlijn.change;
