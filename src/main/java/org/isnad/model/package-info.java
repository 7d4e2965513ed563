/**
 * One record per table: {@link org.isnad.model.Article}, {@link org.isnad.model.Mention}, … Imports
 * the JDK alone.
 */
package org.isnad.model;
