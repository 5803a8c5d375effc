/**
 * Documents and how they are cited: {@link vn.kehoach.legal.DocumentNumber}, {@link
 * vn.kehoach.legal.DocumentType}, {@link vn.kehoach.legal.Issuer}, {@link
 * vn.kehoach.legal.LegalReference} (a document a plan rests on), {@link
 * vn.kehoach.legal.ProvisionPath} (a place within a document), {@link vn.kehoach.legal.Provision}
 * (the article a rule rests on) and {@link vn.kehoach.legal.SourceCertainty} (how well what it says
 * is known).
 */
@NullMarked
@ValueStyle
package vn.kehoach.legal;

import org.jspecify.annotations.NullMarked;
import vn.kehoach.internal.ValueStyle;
