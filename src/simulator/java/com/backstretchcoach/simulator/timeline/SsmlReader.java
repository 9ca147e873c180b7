package com.backstretchcoach.simulator.timeline;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads SSML as the XML it has to be. */
public final class SsmlReader {
  private SsmlReader() {}

  /**
   * The root of a text in SSML.
   *
   * @throws UnplayableException when it is not well formed or its root is not {@code speak}
   */
  public static Element parse(String ssml) {
    try {
      Element root =
          reader().parse(new InputSource(new StringReader(ssml.strip()))).getDocumentElement();
      if (!root.getTagName().equals("speak")) {
        throw new UnplayableException("SSML begins with <" + root.getTagName() + ">, not <speak>");
      }
      return root;
    } catch (SAXException e) {
      throw new UnplayableException("SSML is not well formed: " + e.getMessage());
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DocumentBuilder reader() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    // "amazon:effect" and its like have a prefix that nobody declares.
    factory.setNamespaceAware(false);
    DocumentBuilder reader = factory.newDocumentBuilder();
    reader.setErrorHandler(null);
    return reader;
  }
}
