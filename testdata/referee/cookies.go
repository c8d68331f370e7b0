package referee

import "fmt"

// cookie sends a cookie.
func (g *generator) cookie(f *function) string {
	name := g.of("session", "session", "token", "theme")
	send := func(c string) string { return fmt.Sprintf("http.SetCookie(%s, %s)", f.w, c) }
	mode := g.of("http.SameSiteNoneMode", "http.SameSiteNoneMode", "http.SameSiteNoneMode", "http.SameSiteLaxMode")
	secure := g.one(
		alternative{8, func() string { return "" }},
		alternative{5, func() string { return "true" }},
		alternative{2, func() string { return "false" }},
		alternative{1, func() string { return g.setting() }},
		alternative{1, func() string { return f.r + ".TLS != nil" }},
	)
	field := func(format, value string) string {
		if value == "" {
			return ""
		}
		return fmt.Sprintf(format, value)
	}
	age := g.of("", "", "MaxAge: 3600,\n", "MaxAge: -1,\n")
	return g.one(
		alternative{10, func() string {
			return send(fmt.Sprintf("&http.Cookie{\nName: %q,\nValue: \"s3cr3t\",\n%sPath: \"/\",\nSameSite: %s,\n%s}", name, age, mode, field("Secure: %s,\n", secure)))
		}},
		alternative{6, func() string { // field by field
			c := f.fresh("cookie")
			return fmt.Sprintf("%s := %s{Name: %q, Value: \"s3cr3t\"}\n%s.SameSite = %s\n%s%s.Header().Add(\"Set-Cookie\", %s.String())", c, g.of("&http.Cookie", "http.Cookie"), name, c, mode,
				field(c+".Secure = %s\n", secure), f.w, c)
		}},
		alternative{2, func() string { // Secure on a branch
			c := f.fresh("cookie")
			return fmt.Sprintf("%s := &http.Cookie{Name: %q, Value: \"s3cr3t\", SameSite: %s}\nif %s {\n%s.Secure = true\n}\n%s", c, name, mode, g.setting(), c, send(c))
		}},
		alternative{2, func() string { // SameSite on a branch, with Secure or without
			c := f.fresh("cookie")
			return fmt.Sprintf("%s := &http.Cookie{Name: %q, Value: \"s3cr3t\", SameSite: http.SameSiteLaxMode}\nif %s {\n%s.SameSite = http.SameSiteNoneMode\n%s}\n%s", c, name,
				g.of(f.r+`.URL.Path == "/embed"`, f.r+`.URL.Path == "/embed"`, g.setting()), c, g.of("", c+".Secure = true\n"), send(c))
		}},
		alternative{5, func() string { // a constructor
			fn := g.unique("newCookie", "sessionCookie")
			g.declared[fn] = true
			value := secure
			if value == f.r+".TLS != nil" {
				value = "true"
			}
			g.decls = append(g.decls, fmt.Sprintf("func %s(name, value string) *http.Cookie {\nreturn &http.Cookie{\nName: name,\nValue: value,\nSameSite: %s,\n%s}\n}", fn, mode, field("Secure: %s,\n", value)))
			return send(fmt.Sprintf("%s(%q, \"s3cr3t\")", fn, name))
		}},
		alternative{4, func() string { // a constructor with parameters
			fn := g.declare("makeCookie", "func makeCookie(name string, mode http.SameSite, secure bool) *http.Cookie {\nreturn &http.Cookie{Name: name, Value: \"s3cr3t\", SameSite: mode, Secure: secure}\n}")
			if secure == "" {
				secure = "false"
			}
			return send(fmt.Sprintf("%s(%q, %s, %s)", fn, name, mode, secure))
		}},
		alternative{4, func() string { // a helper with options
			g.declare("cookieOptions", "type cookieOptions struct {\nMode http.SameSite\nSecure bool\n}")
			fn := g.declare("sendCookie", "func sendCookie(w http.ResponseWriter, name string, o cookieOptions) {\nhttp.SetCookie(w, &http.Cookie{Name: name, Value: \"s3cr3t\", SameSite: o.Mode, Secure: o.Secure})\n}")
			return fmt.Sprintf("%s(%s, %q, cookieOptions{Mode: %s%s})", fn, f.w, name, mode, field(", Secure: %s", secure))
		}},
		alternative{4, func() string { // a line
			line := name + "=s3cr3t; Path=/; SameSite=" + g.of("None", "None", "none", "Lax") + g.of("", "; Secure")
			return fmt.Sprintf("%s.Header().Add(\"Set-Cookie\", %q)", f.w, line)
		}},
		alternative{3, func() string { // a line that is put together
			return fmt.Sprintf("%s.Header().Add(\"Set-Cookie\", fmt.Sprintf(\"%%s=%%s; Path=/; SameSite=None%s\", %q, \"s3cr3t\"))", f.w, g.of("", "; Secure"), name)
		}},
		alternative{2, func() string { // as a string
			c := f.fresh("cookie")
			return fmt.Sprintf("%s := http.Cookie{Name: %q, Value: \"s3cr3t\", SameSite: %s%s}\n%s.Header().Add(\"Set-Cookie\", %s.String())", c, name, mode, field(", Secure: %s", secure), f.w, c)
		}},
		alternative{3, func() string { // by a loop
			return fmt.Sprintf("for _, name := range []string{%q, \"refresh\"} {\n%s\n}", name, send(fmt.Sprintf("&http.Cookie{Name: name, MaxAge: -1, SameSite: %s%s}", mode, field(", Secure: %s", secure))))
		}},
		alternative{6, func() string { // a name with a prefix, which demands this and that
			name, fields := g.of("__Host-session", "__Host-session", "__Secure-session", "__host-session"), ""
			for _, f := range []string{"Path: \"/\",\n", "Secure: true,\n", "HttpOnly: true,\n"} {
				if g.chance(75) {
					fields += f
				}
			}
			if g.chance(15) {
				fields += "Domain: \"example.com\",\n"
			}
			return send(fmt.Sprintf("&http.Cookie{\nName: %q,\nValue: \"s3cr3t\",\n%sSameSite: http.SameSiteLaxMode,\n}", name, fields))
		}},
		alternative{3, func() string { // the same, as a line
			line := g.of("__Host-session", "__Secure-session", "__Host-session") + "=s3cr3t" + g.of("; Path=/", "; Path=/", "; Path=/app", "") + g.of("; Secure", "; Secure", "") + g.of("", "", "; Domain=example.com")
			return fmt.Sprintf("%s.Header().Add(\"Set-Cookie\", %q)", f.w, line)
		}},
		alternative{5, func() string { // one for each site that embeds
			c := f.fresh("cookie")
			s := fmt.Sprintf("%s := &http.Cookie{Name: %q, Value: \"s3cr3t\", Path: \"/\", Partitioned: true, SameSite: %s}\n", c, name, g.of("http.SameSiteLaxMode", "http.SameSiteNoneMode"))
			switch g.IntN(4) {
			case 0:
				s += c + ".Secure = true\n"
			case 1:
				s += c + ".Secure = " + f.r + ".TLS != nil\n"
			case 2:
				s += fmt.Sprintf("if %s {\n%s.Secure = true\n}\n", g.setting(), c)
			}
			return s + send(c)
		}},
		alternative{3, func() string { // the mode by a variable
			m := f.fresh("mode")
			return fmt.Sprintf("%s := http.SameSiteLaxMode\nif %s {\n%s = http.SameSiteNoneMode\n}\n%s", m, g.of(f.r+`.Header.Get("Origin") != ""`, f.r+`.Header.Get("Origin") != ""`, g.setting()), m,
				send(fmt.Sprintf("&http.Cookie{Name: %q, Value: \"s3cr3t\", SameSite: %s%s}", name, m, field(", Secure: %s", secure))))
		}},
	)
}
