// Package lambda sends cookies through AWS Lambda.
package lambda

import (
	"fmt"
	"net/http"

	"github.com/aws/aws-lambda-go/events"
	"github.com/aws/aws-lambda-go/lambda"
)

func cookiesField(req events.APIGatewayV2HTTPRequest) (events.APIGatewayV2HTTPResponse, error) {
	return events.APIGatewayV2HTTPResponse{
		StatusCode: http.StatusOK,
		Cookies: []string{
			"theme=dark; Path=/; Secure; SameSite=None",
			"sid=1; Path=/; HttpOnly; SameSite=None", // want "without Secure"
		},
	}, nil
}

func cookiesFormatted(req events.LambdaFunctionURLRequest) (events.LambdaFunctionURLResponse, error) {
	return events.LambdaFunctionURLResponse{
		StatusCode: http.StatusOK,
		Cookies:    []string{fmt.Sprintf("sid=%s; HttpOnly; SameSite=None", req.RequestContext.RequestID)}, // want "without Secure"
	}, nil
}

func cookiesAppended(req events.APIGatewayV2HTTPRequest) (events.APIGatewayV2HTTPResponse, error) {
	res := events.APIGatewayV2HTTPResponse{StatusCode: http.StatusOK}
	res.Cookies = append(res.Cookies, "sid="+req.Body+"; SameSite=None") // want "without Secure"
	return res, nil
}

func headersField(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Content-Type": "application/json",
			"Set-Cookie":   "sid=1; HttpOnly; SameSite=None", // want "without Secure"
		},
	}, nil
}

func headersIndexed(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	headers := map[string]string{}
	headers["set-cookie"] = "sid=; Max-Age=0; SameSite=None" // want "reject this deletion"
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: headers}, nil
}

func multiValueHeaders(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		MultiValueHeaders: map[string][]string{
			"Set-Cookie": {
				"theme=dark; SameSite=Lax",
				"sid=1; SameSite=None", // want "without Secure"
			},
		},
	}, nil
}

func stringOfCookie(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	c := http.Cookie{
		Name:     "sid",
		Value:    "1",
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	}
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers:    map[string]string{"Set-Cookie": c.String()},
	}, nil
}

func secure(req events.APIGatewayV2HTTPRequest) (events.APIGatewayV2HTTPResponse, error) {
	return events.APIGatewayV2HTTPResponse{
		StatusCode: http.StatusOK,
		Headers:    map[string]string{"Set-Cookie": "theme=dark; SameSite=None; Secure"},
		Cookies:    []string{"sid=1; SameSite=None; secure; HttpOnly"},
	}, nil
}

func secureString(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	c := http.Cookie{Name: "sid", Value: "1", Secure: true, SameSite: http.SameSiteNoneMode}
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers:    map[string]string{"Set-Cookie": c.String()},
	}, nil
}

func attributesUnknown(attributes string) events.APIGatewayV2HTTPResponse {
	return events.APIGatewayV2HTTPResponse{
		StatusCode: http.StatusOK,
		Cookies:    []string{"sid=1; SameSite=None; " + attributes},
	}
}

// A header of another name sets no cookie.
func otherHeader(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers:    map[string]string{"X-Sample": "sid=1; SameSite=None"},
	}, nil
}

func start() {
	lambda.Start(secure)
}
