package framework

var gorillaCSRF = Framework{
	Paths: []string{"github.com/gorilla/csrf"},
	Members: []Member{
		{Name: "Protect", Verb: SendCookieArgs, Options: 1, SecureDefault: true},
		{Name: "SameSite", Verb: CookieOption, Attr: SameSite},
		{Name: "Secure", Verb: CookieOption, Attr: Secure},
		{Name: "MaxAge", Verb: LeaveCookie},
		{Name: "Domain", Verb: LeaveCookie},
		{Name: "Path", Verb: LeaveCookie},
		{Name: "HttpOnly", Verb: LeaveCookie},
		{Name: "ErrorHandler", Verb: LeaveCookie},
		{Name: "RequestHeader", Verb: LeaveCookie},
		{Name: "FieldName", Verb: LeaveCookie},
		{Name: "CookieName", Verb: LeaveCookie},
		{Name: "TrustedOrigins", Verb: LeaveCookie},
	},
}
