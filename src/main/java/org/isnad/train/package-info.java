/** What makes the shipped models again, from named inputs. */
package org.isnad.train;
