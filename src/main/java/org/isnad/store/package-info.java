/** Snapshots: staged, published at once, resumed, retained; the run's manifest. */
package org.isnad.store;
