package framework

var gorillaCSRF = Framework{
	Paths: []string{"github.com/gorilla/csrf"},
	Members: []Member{
		{Name: "Protect", Verb: SendCookieArgs, Options: 1, With: map[Attr]any{Name: "_gorilla_csrf", Secure: true, HttpOnly: true}},
		{Name: "SameSite", Verb: CookieOption, Attr: SameSite},
		{Name: "Secure", Verb: CookieOption, Attr: Secure},
		{Name: "MaxAge", Verb: LeaveCookie},
		{Name: "Domain", Verb: CookieOption, Attr: Domain},
		{Name: "Path", Verb: CookieOption, Attr: Path},
		{Name: "HttpOnly", Verb: CookieOption, Attr: HttpOnly},
		{Name: "ErrorHandler", Verb: LeaveCookie},
		{Name: "RequestHeader", Verb: LeaveCookie},
		{Name: "FieldName", Verb: LeaveCookie},
		{Name: "CookieName", Verb: CookieOption, Attr: Name},
		{Name: "TrustedOrigins", Verb: LeaveCookie},
	},
}
