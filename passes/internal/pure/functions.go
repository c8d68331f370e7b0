package pure

import (
	"fmt"
	"net"
	"net/netip"
	"net/textproto"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// functions has the functions and methods by their full names. One that stands
// in for another panics where the result is not known: it would be too large, or
// not the same in all releases.
var functions = map[string]any{
	"strings.Clone":         strings.Clone,
	"strings.Compare":       strings.Compare,
	"strings.Contains":      strings.Contains,
	"strings.ContainsAny":   strings.ContainsAny,
	"strings.ContainsRune":  strings.ContainsRune,
	"strings.Count":         strings.Count,
	"strings.Cut":           strings.Cut,
	"strings.CutPrefix":     strings.CutPrefix,
	"strings.CutSuffix":     strings.CutSuffix,
	"strings.EqualFold":     func(s, t string) bool { return strings.EqualFold(ascii(s), ascii(t)) },
	"strings.Fields":        strings.Fields,
	"strings.HasPrefix":     strings.HasPrefix,
	"strings.HasSuffix":     strings.HasSuffix,
	"strings.Index":         strings.Index,
	"strings.IndexAny":      strings.IndexAny,
	"strings.IndexByte":     strings.IndexByte,
	"strings.IndexRune":     strings.IndexRune,
	"strings.Join":          join,
	"strings.LastIndex":     strings.LastIndex,
	"strings.LastIndexAny":  strings.LastIndexAny,
	"strings.LastIndexByte": strings.LastIndexByte,
	"strings.Repeat":        func(s string, n int) string { return strings.Repeat(s, bounded(n, len(s))) },
	"strings.Replace": func(s, from, to string, n int) string {
		bounded(len(s)+1, len(to))
		return strings.Replace(s, from, to, n)
	},
	"strings.ReplaceAll": func(s, from, to string) string {
		bounded(len(s)+1, len(to))
		return strings.ReplaceAll(s, from, to)
	},
	"strings.Split":       strings.Split,
	"strings.SplitAfter":  strings.SplitAfter,
	"strings.SplitAfterN": strings.SplitAfterN,
	"strings.SplitN":      strings.SplitN,
	"strings.ToLower":     func(s string) string { return strings.ToLower(ascii(s)) },
	"strings.ToUpper":     func(s string) string { return strings.ToUpper(ascii(s)) },
	"strings.Trim":        strings.Trim,
	"strings.TrimLeft":    strings.TrimLeft,
	"strings.TrimPrefix":  strings.TrimPrefix,
	"strings.TrimRight":   strings.TrimRight,
	"strings.TrimSpace":   strings.TrimSpace,
	"strings.TrimSuffix":  strings.TrimSuffix,

	"slices.Contains": slices.Contains[[]string],
	"slices.Equal":    slices.Equal[[]string],
	"slices.Index":    slices.Index[[]string],

	"strconv.Atoi":       strconv.Atoi,
	"strconv.FormatBool": strconv.FormatBool,
	"strconv.FormatInt":  strconv.FormatInt,
	"strconv.Itoa":       strconv.Itoa,
	"strconv.ParseBool":  strconv.ParseBool,
	"strconv.ParseInt":   strconv.ParseInt,
	"strconv.Quote":      func(s string) string { return strconv.Quote(ascii(s)) },

	"unicode/utf8.RuneCountInString": utf8.RuneCountInString,
	"unicode/utf8.ValidString":       utf8.ValidString,

	"fmt.Sprint":  sprint,
	"fmt.Sprintf": sprintf,

	"path.Base":  path.Base,
	"path.Clean": path.Clean,
	"path.Ext":   path.Ext,
	"path.Match": path.Match,

	"regexp.Compile":                       func(s string) (*regexp.Regexp, error) { return regexp.Compile(pattern(s)) },
	"regexp.MatchString":                   func(p, s string) (bool, error) { return regexp.MatchString(pattern(p), s) },
	"regexp.MustCompile":                   func(s string) *regexp.Regexp { return regexp.MustCompile(pattern(s)) },
	"regexp.QuoteMeta":                     regexp.QuoteMeta,
	"(*regexp.Regexp).FindString":          (*regexp.Regexp).FindString,
	"(*regexp.Regexp).FindStringIndex":     (*regexp.Regexp).FindStringIndex,
	"(*regexp.Regexp).FindStringSubmatch":  (*regexp.Regexp).FindStringSubmatch,
	"(*regexp.Regexp).MatchString":         (*regexp.Regexp).MatchString,
	"(*regexp.Regexp).ReplaceAllString":    replaceAllString,
	"(*regexp.Regexp).String":              (*regexp.Regexp).String,
	"(*net/url.URL).Hostname":              (*url.URL).Hostname,
	"(*net/url.URL).IsAbs":                 (*url.URL).IsAbs,
	"(*net/url.URL).Port":                  (*url.URL).Port,
	"(*net/url.URL).String":                (*url.URL).String,
	"net/url.Parse":                        func(s string) (*url.URL, error) { return url.Parse(plainURL(s)) },
	"net/url.ParseRequestURI":              func(s string) (*url.URL, error) { return url.ParseRequestURI(plainURL(s)) },
	"net.JoinHostPort":                     net.JoinHostPort,
	"net.ParseIP":                          net.ParseIP,
	"net.SplitHostPort":                    net.SplitHostPort,
	"(net.IP).IsLoopback":                  net.IP.IsLoopback,
	"(net.IP).IsPrivate":                   net.IP.IsPrivate,
	"(net.IP).String":                      net.IP.String,
	"net/netip.ParseAddr":                  netip.ParseAddr,
	"(net/netip.Addr).IsLoopback":          netip.Addr.IsLoopback,
	"(net/netip.Addr).IsPrivate":           netip.Addr.IsPrivate,
	"(net/netip.Addr).IsValid":             netip.Addr.IsValid,
	"(net/netip.Addr).String":              netip.Addr.String,
	"net/http.CanonicalHeaderKey":          textproto.CanonicalMIMEHeaderKey,
	"net/textproto.CanonicalMIMEHeaderKey": textproto.CanonicalMIMEHeaderKey,
}

// keyOf returns what tells a value from others of its type, "" if it is none that
// an [Object] may hold.
func keyOf(v any) string {
	switch v := v.(type) {
	case *url.URL:
		return strconv.Quote(v.String())
	case *regexp.Regexp:
		return strconv.Quote(v.String())
	case net.IP:
		return strconv.Quote(string(v))
	case netip.Addr:
		return strconv.Quote(v.String())
	}
	return ""
}

// unknown ends a call whose result is not known.
func unknown() { panic("unknown") }

// ascii returns a text of which what Unicode says is the same in all releases.
func ascii(s string) string {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			unknown()
		}
	}
	return s
}

// bounded returns the number of texts of a size that may be made.
func bounded(n, size int) int {
	if size > 0 && n > MaxText/size {
		unknown()
	}
	return n
}

func join(list []string, sep string) string {
	bounded(len(list), len(sep))
	n := 0
	for _, s := range list {
		if n += len(s); n > MaxText {
			unknown()
		}
	}
	return strings.Join(list, sep)
}

func sprint(args ...any) string { return fmt.Sprint(args...) }

// sprintf evaluates formats whose verbs have no width that makes a long text.
func sprintf(format string, args ...any) string {
	if strings.ContainsAny(verbs(format), "0123456789*[") {
		unknown()
	}
	return fmt.Sprintf(format, args...)
}

// verbs returns what stands between a % and its verb in a format.
func verbs(format string) string {
	var b strings.Builder
	for i := strings.IndexByte(format, '%'); i >= 0; i = strings.IndexByte(format, '%') {
		format = format[i+1:]
		n := strings.IndexFunc(format, func(r rune) bool { return r == '%' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' })
		if n < 0 {
			break
		}
		b.WriteString(format[:n])
		format = format[n+1:]
	}
	return b.String()
}

// pattern returns a regular expression that all releases read alike: a group
// named by (?<, since Go 1.22, and what Unicode has to say are not.
func pattern(s string) string {
	const most = 1024
	if len(s) > most || strings.Contains(s, "(?<") || strings.Contains(s, `\p`) || strings.Contains(s, `\P`) {
		unknown()
	}
	return ascii(s)
}

func replaceAllString(re *regexp.Regexp, s, to string) string {
	bounded(len(s)+1, len(to))
	return re.ReplaceAllString(s, to)
}

// plainURL returns a URL that all releases read alike: releases differ in how
// strict they are with brackets, escapes, user names and colons in the host.
func plainURL(s string) string {
	_, authority, _ := strings.Cut(s, "://")
	authority, _, _ = strings.Cut(authority, "/")
	if strings.ContainsAny(s, "[]%@\\") || strings.Count(authority, ":") > 1 {
		unknown()
	}
	return ascii(s)
}
