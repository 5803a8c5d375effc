/**
 * What tests of this library share: arbitrary values of the domain, used through {@link
 * vn.kehoach.testing.PlanDomain}, and the check of the glossary, {@link
 * vn.kehoach.testing.Glossary}.
 */
@NullMarked
package vn.kehoach.testing;

import org.jspecify.annotations.NullMarked;
