// Package gateway answers what comes through an HTTP API or a function URL, both of
// which may be told to add the headers of CORS by themselves.
package gateway

import (
	"net/http"

	"github.com/aws/aws-lambda-go/events"
)

func api(req events.APIGatewayV2HTTPRequest) (events.APIGatewayV2HTTPResponse, error) {
	if req.RequestContext.HTTP.Method == http.MethodOptions {
		return events.APIGatewayV2HTTPResponse{StatusCode: http.StatusOK, Headers: map[string]string{
			"Access-Control-Allow-Origin":  "*",
			"Access-Control-Allow-Methods": "POST",
		}}, nil
	}
	return events.APIGatewayV2HTTPResponse{StatusCode: http.StatusOK, Body: "ok"}, nil
}

func url(req events.LambdaFunctionURLRequest) (events.LambdaFunctionURLResponse, error) {
	if req.RequestContext.HTTP.Method == http.MethodOptions {
		return events.LambdaFunctionURLResponse{StatusCode: http.StatusOK, Headers: map[string]string{
			"Access-Control-Allow-Origin":  "*",
			"Access-Control-Allow-Methods": "POST",
		}}, nil
	}
	return events.LambdaFunctionURLResponse{StatusCode: http.StatusOK, Body: "ok"}, nil
}
