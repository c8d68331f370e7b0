package cors

import "strings"

// An OriginProblem is why a value of Access-Control-Allow-Origin equals no
// origin that a browser sends.
type OriginProblem uint8

const (
	OriginFine        OriginProblem = iota
	OriginEmpty                     // nothing at all
	OriginList                      // several origins, or a separator after one
	OriginQuoted                    // quotes
	OriginPattern                   // a * for a part of the scheme, host or port
	OriginNoScheme                  // a host, or a word, without scheme
	OriginSocket                    // a scheme of WebSockets
	OriginPath                      // a slash, path, query or fragment after the host
	OriginNotASCII                  // an internationalized host that is not in Punycode
	OriginUpperCase                 // capitals in the scheme or host
	OriginDefaultPort               // the port that browsers leave out
	OriginMalformed                 // anything else, of which ParseOrigin tells more
)

var originProblems = [...]string{
	OriginFine:        "fine",
	OriginEmpty:       "empty",
	OriginList:        "list",
	OriginQuoted:      "quoted",
	OriginPattern:     "pattern",
	OriginNoScheme:    "no scheme",
	OriginSocket:      "socket",
	OriginPath:        "path",
	OriginNotASCII:    "not ASCII",
	OriginUpperCase:   "upper case",
	OriginDefaultPort: "default port",
	OriginMalformed:   "malformed",
}

func (p OriginProblem) String() string { return originProblems[p] }

// CheckAllowOrigin returns what keeps the value of Access-Control-Allow-Origin
// from ever passing the CORS check, which compares it with the one origin of
// the request, byte for byte (https://fetch.spec.whatwg.org/#cors-check, step
// 4). Of several problems it returns the one to be told first. "*" and "null"
// pass.
func CheckAllowOrigin(value string) OriginProblem {
	value = trimOWS(value)
	if _, err := ParseOrigin(value); err == nil || value == "*" || value == Null {
		return OriginFine
	}
	scheme, host, rest := cutOrigin(value)
	switch {
	case value == "":
		return OriginEmpty
	case strings.ContainsAny(value, separators):
		return OriginList
	case strings.ContainsAny(value, quotes):
		return OriginQuoted
	case strings.Contains(scheme, "*") || strings.Contains(host, "*"):
		return OriginPattern
	case scheme == "":
		return OriginNoScheme
	case IsSocket(scheme):
		return OriginSocket
	case rest != "" && host != "":
		return OriginPath
	case strings.ContainsFunc(host, func(r rune) bool { return r >= 0x80 }):
		return OriginNotASCII
	case strings.ContainsFunc(scheme+host, func(r rune) bool { return 'A' <= r && r <= 'Z' }):
		return OriginUpperCase
	case trimDefaultPort(scheme, host) != host:
		return OriginDefaultPort
	}
	return OriginMalformed
}

// DeniesOrigin reports whether a value of Access-Control-Allow-Origin was meant
// to let nobody in, as it does.
func DeniesOrigin(value string) bool {
	switch strings.ToLower(trimOWS(value)) {
	case "", "-", "0", "deny", "denied", "false", "no", "none", "off":
		return true
	}
	return false
}

// ListedOrigins returns the origins that a value lists, which mean nothing so. It fails if
// one of the entries is none, or is that of sandboxed frames.
func ListedOrigins(value string) (origins []string, ok bool) {
	for _, piece := range strings.FieldsFunc(value, func(r rune) bool { return strings.ContainsRune(separators, r) }) {
		if _, err := ParseOrigin(piece); err != nil {
			return nil, false
		}
		origins = append(origins, piece)
	}
	return origins, true
}

// RepairOrigin returns the one origin that the value means. It fails if there
// are several or none in it, or if browsers would write the origin in a way
// that is not obvious. A domain without scheme is taken to mean https.
func RepairOrigin(value string) (origin string, ok bool) {
	pieces := strings.FieldsFunc(value, func(r rune) bool { return strings.ContainsRune(separators, r) })
	if len(pieces) != 1 {
		return "", false
	}
	scheme, host, _ := cutOrigin(strings.ToLower(strings.Trim(pieces[0], quotes)))
	hasScheme := scheme != ""
	if !hasScheme {
		scheme = "https"
	}
	o, err := ParseOrigin(scheme + "://" + trimDefaultPort(scheme, host))
	if err != nil || !hasScheme && (o.Port != "" || !isDomain(o.Host)) {
		return "", false
	}
	return o.String(), true
}

const (
	// separators are what people write between several origins. net/http
	// makes blanks of line breaks.
	separators = ", \t\r\n;|"

	quotes = "\"'`"
)

// cutOrigin cuts s at the end of the scheme and at that of the host and port.
func cutOrigin(s string) (scheme, host, rest string) {
	scheme, host, found := strings.Cut(s, "://")
	if !found {
		scheme, host = "", strings.TrimPrefix(s, "//")
	}
	if end := strings.IndexAny(host, "/?#"); end >= 0 {
		host, rest = host[:end], host[end:]
	}
	return scheme, host, rest
}

func trimDefaultPort(scheme, host string) string {
	if port, ok := defaultPorts[scheme]; ok {
		return strings.TrimSuffix(host, ":"+port)
	}
	return host
}

// isDomain reports whether host is a name of several labels, which a word, a
// machine in the local network and an address are not.
func isDomain(host string) bool {
	dot := strings.LastIndexByte(host, '.')
	return dot >= 0 && !isNumeric(host[dot+1:])
}
